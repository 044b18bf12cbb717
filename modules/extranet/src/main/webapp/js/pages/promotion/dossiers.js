// Proposals of a campaign: the list, a new one, and one proposal with what may be done with it.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { creer, lire } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { session } from '../../session.js';
import { jour, nombre } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { formulaire } from '../../composants/formulaire.js';
import { table } from '../../composants/table.js';
import { trace } from '../../composants/trace.js';
import { filtre, pages } from '../../composants/filtre.js';
import { aChoisir, choix } from '../../composants/choix.js';
import { acte, actes, carteActe } from '../convention/actes.js';
import { etatDossier, etatsDossier } from './mots.js';

const CHEMIN = '/promotion-interne/dossiers';

route('/promotion-interne/:campagne/dossiers', async ({ campagne, query }, afficher) => {
  if (aChoisir()) return choix('Dossiers de promotion interne', afficher);
  const adresse = `/promotion-interne/${campagne}/dossiers`;
  const page = await lire(CHEMIN, {
    campagne, siren: session.estCdg ? query.siren : session.siren, cadreEmplois: query.cadreEmplois, etat: query.etat, page: query.page, taille: 50,
  });
  return html`
    <h1 tabindex="-1">Dossiers de promotion interne</h1>
    <p class="actions">${session.estCdg ? nothing : html`<a class="bouton principal" href="#/promotion-interne/${campagne}/proposer">Proposer un agent</a>`}</p>
    ${filtre(adresse, [
      ...(session.estCdg ? [{ nom: 'siren', titre: 'SIREN', valeur: query.siren ?? '', inputmode: 'numeric' }] : []),
      { nom: 'cadreEmplois', titre: "Cadre d'emplois", valeur: query.cadreEmplois ?? '' },
      { nom: 'etat', titre: 'État', valeur: query.etat ?? '', options: [['', 'Tous'], ...etatsDossier] },
    ])}
    ${table({
      titre: 'Dossiers',
      page,
      lien: pages(adresse, query),
      vide: 'Aucun dossier ne répond à ces critères.',
      colonnes: [
        { titre: 'Agent', valeur: (d) => html`<a href="#/dossiers-promotion/${d.id}">${d.nom} ${d.prenom}</a>` },
        ...(session.estCdg ? [{ titre: 'SIREN', valeur: (d) => d.siren }] : []),
        { titre: 'Grade proposé', valeur: (d) => d.grade },
        { titre: 'État', valeur: (d) => etat(d.etat, etatDossier(d.etat)) },
        ...(session.estCdg ? [{ titre: 'Points', valeur: (d) => nombre(d.points), droite: true }] : []),
      ],
    })}`;
});

route('/promotion-interne/:campagne/proposer', ({ campagne, query }) => html`
  <h1 tabindex="-1">Proposer un agent</h1>
  ${formulaire({
    champs: [
      { nom: 'carriere', titre: 'Numéro de la carrière', type: 'number', min: 1, valeur: query.carriere ?? '', requis: true, aide: "Celui de la page de l'agent." },
      { nom: 'grade', titre: 'Code du grade proposé', requis: true, aide: 'Par exemple REDACTEUR.' },
      { nom: 'attestationLe', titre: 'Attestation du CNFPT du', type: 'date', aide: 'Elle peut être ajoutée avant la proposition.' },
      { nom: 'examenLe', titre: 'Examen professionnel réussi le', type: 'date' },
    ],
    bouton: 'Préparer la proposition',
    envoyer: async (s) => {
      const dossier = await creer(CHEMIN, {
        campagne: Number(campagne), carriere: Number(s.carriere), grade: s.grade, attestationLe: s.attestationLe || null, examenLe: s.examenLe || null,
      });
      aller(`/dossiers-promotion/${dossier.id}`);
    },
  })}`);

route('/dossiers-promotion/:id', async ({ id }, afficher) => {
  const dossier = await lire(`${CHEMIN}/${id}`);
  return html`
    <h1 tabindex="-1">${dossier.prenom} ${dossier.nom} ${etat(dossier.etat, etatDossier(dossier.etat))}</h1>
    <dl>
      <dt>Grade proposé</dt><dd>${dossier.grade}</dd>
      <dt>Attestation du CNFPT</dt><dd>${dossier.attestationLe ? jour(dossier.attestationLe) : 'manquante'}</dd>
      <dt>Examen professionnel</dt><dd>${jour(dossier.examenLe)}</dd>
      ${dossier.motif ? html`<dt>Motif</dt><dd>${dossier.motif}</dd>` : nothing}
      ${dossier.points === null ? nothing : html`<dt>Points</dt><dd>${nombre(dossier.points)}</dd>`}
    </dl>
    ${trace(dossier.trace, 'Services au 1er janvier')}
    <p class="actions"><a class="bouton" href="#/promotion-interne/${dossier.campagne}/dossiers">Tous les dossiers</a></p>
    ${lesActes(dossier, afficher)}`;
});

function lesActes(dossier, afficher) {
  const demander = acte(CHEMIN, dossier, afficher);
  const peut = (evenement) => dossier.possibles.includes(evenement);
  const carte = (evenement, titre, engage, champs = []) => peut(evenement)
    && carteActe({ titre, engage, champs, bouton: titre, envoyer: (saisie) => demander({ evenement, ...saisie }) });
  const motif = [{ nom: 'motif', titre: 'Motif', requis: true }];
  return actes([
    carte('PROPOSER', "Proposer l'agent", "L'autorité territoriale propose l'agent ; ses services au 1er janvier sont vérifiés."),
    carte('COMPLETER', 'Compléter', "Ajouter l'attestation du CNFPT qui manque.", [{ nom: 'attestationLe', titre: "Date de l'attestation", type: 'date', requis: true }]),
    carte('DECLARER_RECEVABLE', 'Déclarer recevable', "L'agent remplit les conditions."),
    carte('DECLARER_IRRECEVABLE', 'Déclarer irrecevable', "L'employeur est informé du motif.", motif),
    carte('DECLARER_COMPLET', 'Déclarer complet', 'Toutes les pièces sont là.'),
    carte('RELANCER', "Relancer l'employeur", 'Des pièces manquent.', motif),
    peut('COTER') && carteActe({
      titre: 'Coter', bouton: 'Enregistrer la cotation',
      engage: 'Un critère par ligne de la grille des lignes directrices du CdG, sous la forme CODE=points, séparés par des espaces.',
      champs: [{ nom: 'notes', titre: 'Points', requis: true }],
      envoyer: ({ notes }) => demander({ evenement: 'COTER', notes: lireNotes(notes) }),
    }),
    carte('RETENIR', 'Retenir', "Dans la limite du quota, par une autre personne que celle qui a coté."),
    carte('ECARTER', 'Ne pas retenir', "L'agent et son employeur sont informés.", motif),
  ], null);
}

const lireNotes = (texte) => texte.trim().split(/\s+/).map((note) => {
  const [code, points] = note.split('=');
  return { code, points: Number(points) };
});
