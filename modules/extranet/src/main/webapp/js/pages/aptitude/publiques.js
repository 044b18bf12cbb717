// Published lists, for everybody and without an account: names, and only of those still on the list.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire, telecharger } from '../../api.js';
import { route } from '../../routeur.js';
import { jour, nombre } from '../../format.js';
import { entiere, table } from '../../composants/table.js';
import { filtre, pages } from '../../composants/filtre.js';
import { natures, nomNature } from './mots.js';

const CHEMIN = '/public/listes-aptitude';

route(CHEMIN, async ({ query }) => {
  const page = await lire(CHEMIN, { nature: query.nature, page: query.page, taille: 25 });
  return html`
    <h1 tabindex="-1">Listes d'aptitude</h1>
    <p>Concours et promotion interne organisés par le Centre de gestion du Pas-de-Calais. L'inscription a une valeur nationale.</p>
    ${filtre(CHEMIN, [{ nom: 'nature', titre: 'Origine', valeur: query.nature ?? '', options: [['', 'Toutes'], ...natures] }])}
    ${table({
      titre: 'Listes publiées',
      page,
      lien: pages(CHEMIN, query),
      vide: "Aucune liste n'est publiée.",
      colonnes: [
        { titre: 'Liste', valeur: (l) => html`<a href="#${CHEMIN}/${l.id}">${l.intitule}</a>` },
        { titre: 'Origine', valeur: (l) => nomNature(l.nature) },
        { titre: 'Établie le', valeur: (l) => jour(l.etablieLe) },
        { titre: 'Encore inscrits', valeur: (l) => nombre(l.inscrits), droite: true },
      ],
    })}`;
}, { publique: true });

route(`${CHEMIN}/:id`, async ({ id }) => {
  const [liste, inscrits] = await Promise.all([lire(`${CHEMIN}/${id}`), lire(`${CHEMIN}/${id}/inscrits`)]);
  return html`
    <h1 tabindex="-1">${liste.intitule}</h1>
    <p>Liste établie par l'arrêté ${liste.numero} du ${jour(liste.etablieLe)}. Les lauréats nommés, radiés ou dont l'inscription a pris fin n'y figurent plus.</p>
    ${table({
      titre: 'Lauréats inscrits',
      page: entiere(inscrits),
      vide: 'Plus aucun lauréat ne figure sur cette liste.',
      colonnes: [
        { titre: 'Nom', valeur: (i) => i.nom },
        { titre: 'Prénom', valeur: (i) => i.prenom },
      ],
    })}
    <p class="actions">
      ${inscrits.length ? html`<button type="button" @click=${() => telecharger(`${CHEMIN}/${id}/inscrits.csv`, `liste-aptitude-${id}.csv`)}>Télécharger (CSV)</button>` : nothing}
      <a class="bouton" href="#${CHEMIN}">Toutes les listes</a>
    </p>`;
}, { publique: true });
