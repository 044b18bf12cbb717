// List of the collectivités, and creation of one.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { creer, lire } from '../../api.js';
import { session } from '../../session.js';
import { aller, route } from '../../routeur.js';
import { nombre } from '../../format.js';
import { table } from '../../composants/table.js';
import { filtre, pages } from '../../composants/filtre.js';
import { exporter } from '../../composants/exporter.js';
import { formulaire } from '../../composants/formulaire.js';
import { arrondissements, choixTypes, tous, type } from './mots.js';

const vers = (siren, texte) => html`<a href="#/collectivites/${siren}">${texte}</a>`;

route('/collectivites', async ({ query }) => {
  const page = await lire('/collectivites', query);
  return html`
    <h1 tabindex="-1">Collectivités</h1>
    ${filtre('/collectivites', [
      { nom: 'texte', titre: 'Nom, SIREN ou code INSEE', valeur: query.texte },
      { nom: 'type', titre: 'Type', valeur: query.type, options: tous(choixTypes) },
      { nom: 'arrondissement', titre: 'Arrondissement', valeur: query.arrondissement, options: tous(arrondissements.map((a) => [a, a])) },
      { nom: 'tri', titre: 'Trier par', valeur: query.tri, options: [['nom', 'Nom'], ['-population', 'Population décroissante'], ['population', 'Population croissante'], ['siren', 'SIREN'], ['type', 'Type']] },
    ])}
    ${table({
      titre: 'Collectivités', page, lien: pages('/collectivites', query),
      vide: 'Aucune collectivité ne répond à ces critères.',
      colonnes: [
        { titre: 'Nom', valeur: (c) => vers(c.siren, c.nom) },
        { titre: 'Type', valeur: (c) => type(c.type) },
        { titre: 'SIREN', valeur: (c) => c.siren },
        { titre: 'Code INSEE', valeur: (c) => c.codeInsee ?? '—' },
        { titre: 'Arrondissement', valeur: (c) => c.arrondissement ?? '—' },
        { titre: 'Population', valeur: (c) => nombre(c.population), droite: true },
      ],
    })}
    ${exporter('/collectivites', query)}
    <p class="actions">
      <a class="bouton" href="#/revue">Revue des seuils</a>
      ${session.aRole('CDG_REFERENTIEL') ? html`<a class="bouton" href="#/collectivites/nouvelle">Ajouter une collectivité</a>` : nothing}
    </p>`;
});

route('/collectivites/nouvelle', () => html`
  <h1 tabindex="-1">Ajouter une collectivité</h1>
  ${formulaire({
    champs: [
      { nom: 'siren', titre: 'SIREN', aide: '9 chiffres', requis: true, inputmode: 'numeric' },
      { nom: 'type', titre: 'Type', requis: true, options: choixTypes },
      { nom: 'nom', titre: 'Nom', requis: true },
      { nom: 'codeInsee', titre: 'Code INSEE', aide: 'Pour une commune seulement : 62 et trois chiffres' },
      { nom: 'codesPostaux', titre: 'Codes postaux', aide: 'Séparés par des virgules' },
      { nom: 'arrondissement', titre: 'Arrondissement', options: tous(arrondissements.map((a) => [a, a]), 'Aucun') },
      { nom: 'sirenEpci', titre: "SIREN de l'EPCI", inputmode: 'numeric' },
    ],
    bouton: 'Ajouter',
    envoyer: ajouter,
  })}`);

async function ajouter(valeurs) {
  const saisies = Object.entries(valeurs).map(([nom, v]) => [nom, v.trim() || null]);
  const cree = await creer('/collectivites', Object.fromEntries(saisies));
  aller(`/collectivites/${cree.siren}`);
}
