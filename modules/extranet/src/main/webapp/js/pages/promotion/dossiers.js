// Proposals of a campaign: the list, and one proposal with what may be done with it.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire, telecharger } from '../../api.js';
import { route } from '../../routeur.js';
import { session } from '../../session.js';
import { jour, nombre } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { entiere, table } from '../../composants/table.js';
import { trace } from '../../composants/trace.js';
import { filtre, pages } from '../../composants/filtre.js';
import { aChoisir, choix } from '../../composants/choix.js';
import { acte, actes, carteActe } from '../convention/actes.js';
import { lesGrades, nomGrade } from '../stage/carrieres.js';
import { etatDossier, etatsDossier, nomCourrier, nomVoie } from './mots.js';

const CHEMIN = '/promotion-interne/dossiers';

route('/promotion-interne/:campagne/dossiers', async ({ campagne, query }, afficher) => {
  if (aChoisir()) return choix('Dossiers de promotion interne', afficher);
  const adresse = `/promotion-interne/${campagne}/dossiers`;
  const [grades, page] = await Promise.all([lesGrades(), lire(CHEMIN, {
    campagne, siren: session.estCdg ? query.siren : session.siren, cadreEmplois: query.cadreEmplois, etat: query.etat, page: query.page, taille: 50,
  })]);
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
        { titre: 'Grade proposé', valeur: (d) => nomGrade(grades, d.grade) },
        { titre: 'Voie', valeur: (d) => nomVoie(d.voie) },
        { titre: 'État', valeur: (d) => etat(d.etat, etatDossier(d.etat)) },
        ...(session.estCdg ? [{ titre: 'Points', valeur: (d) => nombre(d.points), droite: true }] : []),
      ],
    })}`;
});

route('/dossiers-promotion/:id', async ({ id }, afficher) => {
  const [dossier, envoyes, grades] = await Promise.all([lire(`${CHEMIN}/${id}`), lire(`${CHEMIN}/${id}/courriers`), lesGrades()]);
  const campagne = await lire(`/promotion-interne/campagnes/${dossier.campagne}`);
  return html`
    <h1 tabindex="-1">${dossier.prenom} ${dossier.nom} ${etat(dossier.etat, etatDossier(dossier.etat))}</h1>
    <dl>
      <dt>Grade proposé</dt><dd>${nomGrade(grades, dossier.grade)}</dd>
      <dt>Voie</dt><dd>${nomVoie(dossier.voie)}</dd>
      ${dossier.sgm ? html`<dt>Services de secrétaire général de mairie</dt><dd>${nombre(dossier.sgm.mois)} mois, commune de ${nombre(dossier.sgm.population)} habitants (${dossier.sgm.justificatif})</dd>` : nothing}
      <dt>Attestation du CNFPT</dt><dd>${dossier.attestationLe ? jour(dossier.attestationLe) : 'manquante'}</dd>
      <dt>Examen professionnel</dt><dd>${jour(dossier.examenLe)}</dd>
      ${dossier.motif ? html`<dt>Motif</dt><dd>${dossier.motif}</dd>` : nothing}
      ${dossier.points === null ? nothing : html`<dt>Points</dt><dd>${nombre(dossier.points)}</dd>`}
    </dl>
    ${employeurs(dossier)}
    ${trace(dossier.trace, 'Services au 1er janvier')}
    ${notes(dossier, campagne)}
    <p class="actions">
      ${courriers(dossier, envoyes)}
      <a class="bouton" href="#/promotion-interne/${dossier.campagne}/dossiers">Tous les dossiers</a>
    </p>
    ${lesActes(dossier, campagne, afficher)}`;
});

/** The employers to hear, where the agent has several: one decides, the others give an opinion. */
function employeurs(dossier) {
  if (!dossier.employeurs.length) return nothing;
  return table({
    titre: "Employeurs de l'agent", page: entiere(dossier.employeurs), vide: 'Aucun',
    colonnes: [
      { titre: 'Employeur', valeur: (e) => e.nom },
      { titre: 'Heures par semaine', valeur: (e) => nombre(e.minutes / 60), droite: true },
      { titre: 'Depuis le', valeur: (e) => jour(e.depuis) },
      { titre: 'Avis', valeur: (e) => (e.decide ? 'décide' : avis(e.favorable)) },
    ],
  });
}

const avis = (favorable) => (favorable === null ? 'attendu' : favorable ? 'favorable' : 'défavorable');

function notes(dossier, campagne) {
  if (!dossier.notes.length) return nothing;
  const critere = (code) => campagne.criteres.find((c) => c.code === code);
  return html`<dl>${dossier.notes.map((n) => html`
    <dt>${critere(n.code)?.libelle ?? n.code}</dt><dd>${nombre(n.points)} sur ${nombre(critere(n.code)?.points)}</dd>`)}</dl>`;
}

function courriers(dossier, envoyes) {
  return envoyes.map((e) => html`
    <button type="button" @click=${() => telecharger(`${CHEMIN}/${dossier.id}/courriers/${e.courrier}`, `${e.courrier}-${dossier.id}.pdf`)}>${nomCourrier(e.courrier)}
      (PDF, ${e.envoyeLe ? `envoyé le ${jour(e.envoyeLe)}` : 'à envoyer'})</button>`);
}

function lesActes(dossier, campagne, afficher) {
  const demander = acte(CHEMIN, dossier, afficher);
  const peut = (evenement) => dossier.possibles.includes(evenement);
  const carte = (evenement, titre, engage, champs = []) => peut(evenement)
    && carteActe({ titre, engage, champs, bouton: titre, envoyer: (saisie) => demander({ evenement, ...saisie }) });
  const motif = [{ nom: 'motif', titre: 'Motif', requis: true }];
  return actes([
    carte('PROPOSER', "Proposer l'agent", "L'autorité territoriale propose l'agent ; ses services au 1er janvier sont vérifiés."),
    carte('COMPLETER', 'Compléter', "Ajouter l'attestation du CNFPT qui manque.", [{ nom: 'attestationLe', titre: "Date de l'attestation", type: 'date', requis: true }]),
    dossier.employeurs.length > 0 && peut('COMPLETER') && carteActe({
      titre: "Enregistrer l'avis d'un employeur", bouton: "Enregistrer l'avis",
      engage: "La décision suit l'avis de chaque autre employeur ; en cas de désaccord, une majorité est exigée.",
      champs: [
        { nom: 'avis.siren', titre: 'Employeur', requis: true, options: dossier.employeurs.filter((e) => !e.decide).map((e) => [e.siren, e.nom]) },
        { nom: 'avis.favorable', titre: 'Avis', requis: true, options: [['true', 'Favorable'], ['false', 'Défavorable']] },
        { nom: 'avis.recuLe', titre: 'Reçu le', type: 'date', requis: true },
      ],
      envoyer: (s) => demander({ evenement: 'COMPLETER', avis: { siren: s['avis.siren'], favorable: s['avis.favorable'] === 'true', recuLe: s['avis.recuLe'] } }),
    }),
    carte('DECLARER_RECEVABLE', 'Déclarer recevable', "L'agent remplit les conditions."),
    carte('DECLARER_IRRECEVABLE', 'Déclarer irrecevable', "L'employeur est informé du motif.", motif),
    carte('DECLARER_COMPLET', 'Déclarer complet', 'Toutes les pièces sont là.'),
    carte('RELANCER', "Relancer l'employeur", 'Des pièces manquent.', motif),
    peut('COTER') && carteActe({
      titre: 'Coter', bouton: 'Enregistrer la cotation',
      engage: "D'après la grille des lignes directrices du Centre de gestion ; l'arbitrage reviendra à une autre personne.",
      champs: campagne.criteres.map((c) => ({
        nom: c.code, titre: `${c.libelle} (0 à ${c.points})`, type: 'number', min: 0, max: c.points, requis: true,
        valeur: dossier.notes.find((n) => n.code === c.code)?.points ?? '',
      })),
      envoyer: (saisie) => demander({ evenement: 'COTER', notes: campagne.criteres.map((c) => ({ code: c.code, points: Number(saisie[c.code]) })) }),
    }),
    carte('RETENIR', 'Retenir', "Dans la limite du quota, par une autre personne que celle qui a coté."),
    carte('ECARTER', 'Ne pas retenir', "L'agent et son employeur sont informés.", motif),
  ], null);
}
