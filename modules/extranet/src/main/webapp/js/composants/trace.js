// A calculation unfolded step by step.
import { html, nothing } from '/lib/lit-html/lit-html.js';

/** @param ouverte whether the steps show at once */
export function trace(t, titre = 'Comment ce résultat est obtenu', ouverte = false) {
  if (!t?.etapes?.length) return nothing;
  return html`
    <details class="trace" ?open=${ouverte}>
      <summary>${titre}</summary>
      <ol>
        ${t.etapes.map((e) => html`
          <li>
            <span class="libelle">${e.libelle}</span>
            ${e.calcul ? html`<span class="calcul">${e.calcul}</span>` : nothing}
            ${e.resultat ? html`<strong>${e.resultat}</strong>` : nothing}
            ${e.source ? html`<span class="source">${e.source}</span>` : nothing}
          </li>`)}
      </ol>
    </details>`;
}
