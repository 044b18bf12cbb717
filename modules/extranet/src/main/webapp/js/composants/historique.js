// What happened to an object: who, when, what.
import { html } from '/lib/lit-html/lit-html.js';
import { instant, libelle } from '../format.js';

export function historique(page) {
  return html`
    <section class="historique">
      <h2>Historique</h2>
      <ol>
        ${page.elements.map((e) => html`
          <li><time datetime=${e.instant}>${instant(e.instant)}</time> <strong>${libelle(e.action)}</strong> par ${e.acteur}
            ${e.detail ? html`<span class="detail">${e.detail}</span>` : ''}</li>`)}
      </ol>
    </section>`;
}
