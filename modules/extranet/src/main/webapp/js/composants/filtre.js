// Filters above a list: they go into the address, so that a list can be shared, kept and printed.
import { html } from '/lib/lit-html/lit-html.js';
import { aller } from '../routeur.js';
import { champ } from './formulaire.js';

/** @param champs as those of a form; @param chemin address of the list */
export function filtre(chemin, champs) {
  return html`
    <form class="filtre" role="search" @submit=${(e) => filtrer(e, chemin)}>
      ${champs.map(champ)}
      <p class="actions"><button type="submit">Filtrer</button></p>
    </form>`;
}

function filtrer(evenement, chemin) {
  evenement.preventDefault();
  aller(adresse(chemin, Object.fromEntries(new FormData(evenement.currentTarget))));
}

/** Address of a list with these criteria, the empty ones left out. */
export function adresse(chemin, criteres) {
  const retenus = Object.entries(criteres).filter(([, v]) => v !== '' && v !== undefined && v !== null);
  return retenus.length ? `${chemin}?${new URLSearchParams(retenus)}` : chemin;
}

/** The links to the other pages of the list shown at this address. */
export const pages = (chemin, query) => (page) => `#${adresse(chemin, { ...query, page })}`;
