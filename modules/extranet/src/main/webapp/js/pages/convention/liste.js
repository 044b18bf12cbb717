// Frame of the lists of the offer: title, filter kept in the address, table.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { session } from '../../session.js';
import { aller } from '../../routeur.js';
import { table } from '../../composants/table.js';
import { colonneCollectivite, nommer } from '../../composants/collectivite.js';
import { exporter } from '../../composants/exporter.js';
import { champ } from '../../composants/formulaire.js';
import { libelle } from '../../format.js';
import { lesMissions, nomMission, optionsMissions, portee, sansCollectivite } from './choix.js';

/**
 * @param chemin address of the page, also of the resource unless `ressource` says otherwise
 * @param etats codes of the states to filter on
 * @param colonnes (mission, collectivite) => columns; `mission` gives the French name of a code, `collectivite` is the
 *   column that names it, empty for a collectivité
 * @param exportable whether the resource has an export
 */
export async function liste({ titre, chemin, etats, colonnes, query, actions = nothing, vide, exportable = false }) {
  if (sansCollectivite()) {
    return html`<h1 tabindex="-1">${titre}</h1><p class="vide">Choisissez d'abord, en haut de la page, la collectivité pour laquelle vous agissez.</p>`;
  }
  const [page, missions] = await Promise.all([
    lire(chemin, { siren: portee(query), mission: query.mission, etat: query.etat, page: query.page, taille: 25 }),
    lesMissions(),
  ]);
  const nom = await nommer(page.elements);
  return html`
    <h1 tabindex="-1">${titre}</h1>
    ${actions}
    ${filtre(chemin, query, etats, missions)}
    ${table({
      titre,
      colonnes: colonnes((code) => nomMission(missions, code), colonneCollectivite(nom)),
      page,
      lien: (numero) => `#${adresse(chemin, { ...query, page: numero })}`,
      vide,
    })}
    ${exportable ? exporter(chemin, { siren: query.siren, mission: query.mission, etat: query.etat }) : nothing}`;
}

function filtre(chemin, query, etats, missions) {
  return html`
    <form class="filtre" role="search" aria-label="Filtrer" @submit=${(e) => filtrer(e, chemin)}>
      ${session.estCdg ? champ({ nom: 'siren', titre: 'SIREN', valeur: query.siren ?? '', inputmode: 'numeric' }) : nothing}
      ${champ({ nom: 'mission', titre: 'Mission', valeur: query.mission ?? '', options: optionsMissions(missions, 'Toutes') })}
      ${champ({ nom: 'etat', titre: 'État', valeur: query.etat ?? '', options: [['', 'Tous'], ...etats.map((e) => [e, libelle(e)])] })}
      <p class="actions"><button type="submit">Filtrer</button></p>
    </form>`;
}

function filtrer(evenement, chemin) {
  evenement.preventDefault();
  aller(adresse(chemin, Object.fromEntries(new FormData(evenement.currentTarget))));
}

function adresse(chemin, query) {
  const retenus = Object.entries(query).filter(([, v]) => v !== undefined && v !== null && v !== '');
  return retenus.length ? `${chemin}?${new URLSearchParams(retenus)}` : chemin;
}
