// One dossier: where it stands, what the control finds, its pieces, what may be done now, what happened.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire, Refus } from '../../api.js';
import { route } from '../../routeur.js';
import { session } from '../../session.js';
import { instant, jour, montant } from '../../format.js';
import { etapes } from '../../composants/etapes.js';
import { message } from '../../composants/message.js';
import { entiere, table } from '../../composants/table.js';
import { trace } from '../../composants/trace.js';
import { constats } from '../parcours/constats.js';
import { reversion } from '../retraite/resultat.js';
import { lesActes } from './gestes.js';
import { badge } from './liste.js';
import { depot, pieces } from './pieces.js';
import { CHEMIN, anticipations, attentes, etats, evenements, types } from './mots.js';

const PARCOURS = ['A_INSTRUIRE_EMPLOYEUR', 'CONTROLE_CDG', 'TRANSMISE', 'EN_TRAITEMENT', 'DECOMPTE_PROVISOIRE', 'ACCEPTE', 'CONCEDEE', 'EN_PAIEMENT'];
const DELEGUE = ['DELEGUEE', 'A_INSTRUIRE_CENTRALISATEUR', ...PARCOURS.slice(1)];
const FINIS = ['EN_PAIEMENT', 'ANNULEE'];
const CONTROLES = ['A_INSTRUIRE_EMPLOYEUR', 'A_INSTRUIRE_CENTRALISATEUR', 'CONTROLE_CDG', 'REJETEE'];

route(`${CHEMIN}/:id`, async ({ id }, afficher) => {
  const d = await lire(`${CHEMIN}/${id}`);
  const controle = CONTROLES.includes(d.etat) ? await lire(`${CHEMIN}/${id}/controle`) : null;
  // The missing pieces are said with the pieces.
  const trouves = controle?.constats.filter((c) => c.code !== 'E306') ?? [];
  const parcours = d.delegue ? DELEGUE : PARCOURS;
  return html`
    <h1 tabindex="-1">${types[d.type]} de ${d.agent} ${badge(d)}</h1>
    ${parcours.includes(d.etat) ? etapes(parcours, d.etat, (e) => etats[e]) : nothing}
    ${d.observations.length ? html`<div class="message erreur"><p>À corriger :</p><ul>${d.observations.map((o) => html`<li>${o}</li>`)}</ul></div>` : nothing}
    ${description(d)}
    ${d.type === 'REVERSION' ? await partage(d) : nothing}
    ${trouves.length ? html`<section aria-labelledby="controle"><h2 id="controle">Contrôle</h2>${constats(trouves.map((c) => ({ ...c, message: `${c.code} : ${c.message}` })))}</section>` : nothing}
    ${pieces(d)}
    ${session.aRole('COLLECTIVITE_GESTIONNAIRE', 'CDG_CARRIERE') && !FINIS.includes(d.etat) ? depot(d, afficher) : nothing}
    ${lesActes(d, afficher)}
    ${histoire(d)}`;
});

/** The shares of the survivors, or what is missing to compute them. */
async function partage(d) {
  return html`<section aria-labelledby="partage"><h2 id="partage">Partage entre les survivants</h2>${await parts(d)}</section>`;
}

async function parts(d) {
  if (!d.reversion) return html`<p class="vide">Les survivants ne sont pas indiqués.</p>`;
  try {
    const { pensions: [p], aVerifier } = await lire(`${CHEMIN}/${d.id}/reversion`);
    if (p.issue !== 'PENSION') return html`
      <p class="message note">Aucune part : l'agent n'avait pas droit à pension, ses survivants non plus.</p>
      ${trace(p.trace, 'Calcul, ligne à ligne')}`;
    return html`
      <p>Estimation sur une pension de l'agent de ${montant(p.montant)} brut par mois, ${d.reversion.enfants} enfant(s) élevé(s) ; les montants accordés sont ceux de la CNRACL.</p>
      ${reversion(p)}
      ${trace(p.trace, 'Calcul, ligne à ligne')}
      ${aVerifier.length ? html`<p>Chiffres à vérifier : ${aVerifier.join(' ; ')}.</p>` : nothing}`;
  } catch (erreur) {
    if (!(erreur instanceof Refus)) throw erreur;
    return message(erreur);
  }
}

const fait = (f) => `n° ${f.numero}, ${jour(f.le)}`;

function description(d) {
  return html`
    <dl>
      <dt>Qui doit agir</dt><dd>${attentes[d.attente]}</dd>
      <dt>Carrière</dt><dd>${session.estAgent ? d.agent : html`<a href="#/carrieres/${d.carriere}">${d.agent}</a>`}</dd>
      <dt>Demande du</dt><dd>${jour(d.demandeeLe)}</dd>
      <dt>Dernier jour de services</dt><dd>${jour(d.depart.dernierJour)}</dd>
      <dt>Radiation des cadres</dt><dd>${jour(d.depart.radiation)}</dd>
      <dt>Date d'effet</dt><dd>${jour(d.depart.effet)}</dd>
      ${d.anticipation ? html`<dt>Départ avant l'âge</dt><dd>${anticipations[d.anticipation]}</dd>` : nothing}
      ${d.justification ? html`<dt>Demande tardive</dt><dd>${d.justification}</dd>` : nothing}
      <dt>Compte à créditer</dt><dd>${d.ibanMasque ?? 'Non indiqué'}</dd>
      ${d.delegue ? html`<dt>Instruction</dt><dd>Par le centre de gestion, sous mandat</dd>` : nothing}
      ${d.transmission ? html`<dt>Envoi à la CNRACL</dt><dd>${fait(d.transmission)}</dd>` : nothing}
      ${d.decompte ? html`<dt>Décompte provisoire</dt><dd>Reçu le ${jour(d.decompte.recuLe)}, ${d.decompte.reponduLe ? `répondu le ${jour(d.decompte.reponduLe)}` : `à accepter avant le ${jour(d.decompte.limite)}`}</dd>` : nothing}
      ${d.titre ? html`<dt>Titre de pension</dt><dd>${fait(d.titre)}</dd>` : nothing}
      ${d.paiement ? html`<dt>Premier paiement</dt><dd>${jour(d.paiement)}</dd>` : nothing}
      ${d.issuDe ? html`<dt>Issu du dossier</dt><dd><a href="#${CHEMIN}/${d.issuDe}">n° ${d.issuDe}</a></dd>` : nothing}
    </dl>`;
}

const histoire = (d) => table({
  titre: 'Étapes du dossier', page: entiere([...d.etapes].reverse()),
  colonnes: [
    { titre: 'Le', valeur: (e) => instant(e.le) },
    { titre: 'Étape', valeur: (e) => (e.evenement ? evenements[e.evenement] : 'Dossier ouvert') },
    { titre: 'État', valeur: (e) => etats[e.etat] },
    { titre: 'Par', valeur: (e) => e.par },
    { titre: 'Détail', valeur: (e) => e.texte || '—' },
  ],
});
