// List with filter, sort and paging; the whole state is in the address, so that it can be shared and printed.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { nombre } from '../format.js';

/**
 * @param titre caption of the table
 * @param colonnes [{ titre, valeur(ligne), droite? }]
 * @param page a page of the interface: elements, total, page, taille
 * @param lien (numero) => address of another page of the list
 */
export function table({ titre, colonnes, page, lien, vide = 'Rien à afficher.' }) {
  if (!page.elements.length) return html`<p class="vide">${vide}</p>`;
  return html`
    <div class="defile" tabindex="0" role="region" aria-label=${titre}>
      <table>
        <caption>${titre} <span class="compte">(${nombre(page.total)})</span></caption>
        <thead><tr>${colonnes.map((c) => html`<th scope="col" class=${c.droite ? 'droite' : ''}>${c.titre}</th>`)}</tr></thead>
        <tbody>
          ${page.elements.map((l) => html`
            <tr>${colonnes.map((c, i) => (i === 0
              ? html`<th scope="row">${c.valeur(l)}</th>`
              : html`<td class=${c.droite ? 'droite' : ''} data-titre=${c.titre}>${c.valeur(l)}</td>`))}</tr>`)}
        </tbody>
      </table>
    </div>
    ${lien ? pagination(page, lien) : nothing}`;
}

/** A short list of the interface, all of it, as the table wants it. */
export const entiere = (elements) => ({ elements, total: elements.length, page: 0, taille: elements.length || 1 });

function pagination(page, lien) {
  const derniere = Math.max(0, Math.ceil(page.total / page.taille) - 1);
  if (derniere === 0) return nothing;
  return html`
    <nav class="pages" aria-label="Pages de la liste">
      ${page.page > 0 ? html`<a href=${lien(page.page - 1)} rel="prev">Précédente</a>` : nothing}
      <span>Page ${page.page + 1} sur ${derniere + 1}</span>
      ${page.page < derniere ? html`<a href=${lien(page.page + 1)} rel="next">Suivante</a>` : nothing}
    </nav>`;
}
