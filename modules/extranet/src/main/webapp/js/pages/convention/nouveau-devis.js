// Preparing a devis: lines of the grid for all, lines priced by hand for the CdG.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { creer, lire } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { session } from '../../session.js';
import { champ, formulaire } from '../../composants/formulaire.js';
import { montant } from '../../format.js';
import { unite } from '../offre/mots.js';
import { lesMissions, optionsMissions, sansCollectivite } from './choix.js';

route('/devis/nouveau', async ({ query }) => {
  if (sansCollectivite()) {
    return html`<h1 tabindex="-1">Préparer un devis</h1><p class="vide">Choisissez d'abord, en haut de la page, la collectivité pour laquelle vous agissez.</p>`;
  }
  const missions = await lesMissions();
  const prestations = query.mission ? await prestationsDe(query.mission) : [];
  return html`
    <h1 tabindex="-1">Préparer un devis</h1>
    ${champ({
      nom: 'choix-mission', titre: 'Mission', valeur: query.mission ?? '',
      options: optionsMissions(missions, 'Choisir…'),
      change: (e) => aller(`/devis/nouveau?${new URLSearchParams({ ...query, mission: e.target.value })}`),
    })}
    ${query.mission ? saisie(query, prestations) : nothing}`;
});

async function prestationsDe(mission) {
  const grille = await lire('/tarifs');
  const lignes = grille.filter((t) => t.mission === mission);
  return [...new Map(lignes.map((t) => [t.prestation, t])).values()];
}

function saisie(query, prestations) {
  return formulaire({
    champs: [
      ...(session.estCdg ? [{ nom: 'siren', titre: 'SIREN de la collectivité', requis: true, inputmode: 'numeric', valeur: query.siren ?? '' }] : []),
      { nom: 'objet', titre: 'Objet du devis', requis: true, aide: 'Par exemple : classement des archives communales' },
      ...(prestations.length ? [
        { nom: 'prestation', titre: 'Prestation de la grille', options: [['', session.estCdg ? 'Aucune' : 'Choisir…'], ...prestations.map((p) => [p.prestation, intitule(p)])], requis: !session.estCdg },
        { nom: 'quantite', titre: 'Quantité', type: 'number', min: '0.01', step: '0.01', inputmode: 'decimal', aide: 'Laissez vide si le prix dépend de votre population ou de votre effectif.' },
      ] : []),
    ],
    contenu: session.estCdg ? html`
      <details class="trace" ?open=${!prestations.length}>
        <summary>Ajouter une ligne chiffrée à la main</summary>
        ${chiffrage.map(champ)}
      </details>` : nothing,
    bouton: 'Préparer le devis',
    envoyer: (valeurs) => envoyer(query.mission, valeurs),
  });
}

const intitule = (p) => `${p.libelle}${p.prix && !p.metrique ? ` (${montant(p.prix)} par ${unite(p.unite)})` : ''}`;

const chiffrage = [
  { nom: 'libelleMain', titre: 'Ligne chiffrée à la main : intitulé', aide: 'Pour ce que la grille laisse « sur devis »' },
  { nom: 'uniteMain', titre: 'Unité', aide: 'Heure, an, forfait…' },
  { nom: 'quantiteMain', titre: "Nombre d'unités", type: 'number', min: '0.01', step: '0.01', inputmode: 'decimal' },
  { nom: 'prixMain', titre: 'Prix unitaire (€)', type: 'number', min: '0', step: '0.01', inputmode: 'decimal' },
  { nom: 'motifMain', titre: 'Pourquoi ce prix' },
];

async function envoyer(mission, v) {
  const devis = await creer('/devis', {
    siren: v.siren ?? session.siren,
    mission,
    objet: v.objet,
    lignesTarifees: v.prestation ? [{ prestation: v.prestation, quantite: v.quantite ? Number(v.quantite) : null }] : [],
    lignesChiffrees: v.libelleMain
      ? [{ libelle: v.libelleMain, unite: v.uniteMain, quantite: Number(v.quantiteMain), prixUnitaire: Number(v.prixMain), motif: v.motifMain }]
      : [],
  });
  aller(`/devis/${devis.id}`);
}
