// Titres de recettes issued.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { session } from '../../session.js';
import { route, aller } from '../../routeur.js';
import { jour, montant } from '../../format.js';
import { colonneCollectivite, nommer } from '../../composants/collectivite.js';
import { champ } from '../../composants/formulaire.js';
import { etat } from '../../composants/etat.js';
import { table } from '../../composants/table.js';
import { enPage } from './calcul.js';

const natures = { NORMAL: 'Titre', COMPLEMENTAIRE: 'Complémentaire', REDUCTION: 'Réduction', ANNULATION: 'Annulation' };
const types = [['', 'Tous'], ['COTISATION', 'Cotisations'], ['FACTURE', 'Factures'], ['CONCOURS', 'Concours']];

route('/titres', async ({ query }) => {
  const siren = session.siren ?? query.siren;
  const page = await lire('/titres', { ...query, siren });
  const nom = await nommer(page.elements);
  return html`
    <h1 tabindex="-1">Titres de recettes</h1>
    <form class="filtre" novalidate @submit=${filtrer}>
      ${session.siren ? nothing : champ({ nom: 'siren', titre: 'SIREN', valeur: query.siren, inputmode: 'numeric' })}
      ${champ({ nom: 'type', titre: 'Origine', valeur: query.type, options: types })}
      ${champ({ nom: 'annee', titre: "Année d'émission", valeur: query.annee, type: 'number', min: 2000, max: 2100 })}
      <p class="actions"><button type="submit">Afficher</button></p>
    </form>
    ${table({ titre: 'Titres émis', colonnes: colonnes(colonneCollectivite(nom)), page, vide: 'Aucun titre émis.',
      lien: (numero) => `#/titres?${new URLSearchParams({ ...query, page: numero })}` })}`;
});

function filtrer(evenement) {
  evenement.preventDefault();
  const retenus = [...new FormData(evenement.currentTarget)].filter(([, v]) => v);
  aller(`/titres?${new URLSearchParams(retenus)}`);
}

const credit = (nature) => nature === 'REDUCTION' || nature === 'ANNULATION';

function colonnes(collectivite) {
  return [
    { titre: 'Numéro', valeur: (t) => html`<a href="#/titres/${t.id}">${t.numero}</a>` },
    ...collectivite,
    { titre: 'Nature', valeur: (t) => etat(credit(t.nature) ? 'PROPOSEE' : t.nature, natures[t.nature]) },
    { titre: 'Objet', valeur: (t) => t.objet },
    { titre: 'Montant', droite: true, valeur: (t) => montant(credit(t.nature) ? -t.montant : t.montant) },
    { titre: 'Émis le', valeur: (t) => jour(t.dateEmission) },
    { titre: 'À payer au plus tard le', valeur: (t) => (credit(t.nature) ? '—' : jour(t.dateLimite)) },
  ];
}

route('/titres/:id', async ({ id }) => {
  const titre = await lire(`/titres/${id}`);
  const nom = await nommer([titre]);
  return html`
    <p><a href="#/titres">Titres de recettes</a></p>
    <h1 tabindex="-1">${natures[titre.nature]} ${titre.numero}</h1>
    <p>${titre.objet}</p>
    <dl>
      <dt>Collectivité</dt><dd>${nom(titre.siren)}</dd>
      <dt>Émis le</dt><dd>${jour(titre.dateEmission)}</dd>
      <dt>À payer au plus tard le</dt><dd>${credit(titre.nature) ? 'sans objet : ce titre diminue votre dette' : jour(titre.dateLimite)}</dd>
      ${titre.prescription ? html`<dt>Prescription du recouvrement</dt><dd>${jour(titre.prescription)}</dd>` : nothing}
      ${titre.titreRectifie ? html`<dt>Rectifie</dt><dd><a href="#/titres/${titre.titreRectifie}">le titre d'origine</a></dd>` : nothing}
      ${origine(titre.origine)}
    </dl>
    ${table({ titre: 'Lignes du titre', page: enPage(titre.lignes), colonnes: [
      { titre: 'Libellé', valeur: (l) => l.libelle },
      { titre: 'Montant', droite: true, valeur: (l) => montant(l.montant) },
    ] })}
    <p>Total : <strong class="chiffre">${montant(titre.montant)}</strong></p>`;
});

function origine(texte) {
  const [nature, id] = (texte ?? '').split(':');
  return nature === 'DECLARATION'
    ? html`<dt>Origine</dt><dd><a href="#/cotisations/${id}">la déclaration de cotisation</a></dd>` : nothing;
}
