// Findings on an act: refusals, anomalies and informations are told apart by word and colour.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { etat } from '../../composants/etat.js';

const noms = { BLOQUANT: ['REJETEE', 'Refus'], ANOMALIE: ['PROCHE', 'Anomalie'], INFORMATION: ['INFORMATION', 'Information'] };

export function constats(liste) {
  if (!liste.length) return nothing;
  return html`
    <ul class="constats">
      ${liste.map((c) => html`<li>${etat(...noms[c.gravite])} ${c.message} ${c.regle ? html`<span class="source">${c.regle}</span>` : nothing}</li>`)}
    </ul>`;
}
