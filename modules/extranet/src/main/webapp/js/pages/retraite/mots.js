// French words of the retirement pages.
import { html } from '/lib/lit-html/lit-html.js';
import { session } from '../../session.js';

export const motifsParAge = [['AGE', "À la demande de l'agent"], ['CARRIERE_LONGUE', 'Carrière longue']];

export const motifs = [
  ...motifsParAge, ['INVALIDITE', 'Invalidité'], ['HANDICAP', 'Handicap au taux fixé par le texte'],
  ['ACCIDENT_SERVICE', 'Accident de service'], ['DECES', 'Décès'],
];

export const debuts = { SEIZE_ANS: '16 ans', DIX_HUIT_ANS: '18 ans', VINGT_ANS: '20 ans', VINGT_ET_UN_ANS: '21 ans' };

export const issues = {
  RETABLISSEMENT: 'Pas de pension CNRACL : rétablissement au régime général et à l\'Ircantec',
  AGE_NON_ATTEINT: "Âge d'ouverture du droit non atteint",
};

export const etats = { CREEE: 'Créée', CALCULEE: 'Calculée', ANNOTEE: 'Annotée', REMISE_AGENT: "Remise à l'agent" };

export const etatsCompte = {
  A_COMPLETER: 'À compléter', EN_SAISIE: 'En saisie', CONTROLE_CDG: 'Au contrôle du CdG', TRANSMIS: 'Transmis', FIABILISE: 'Fiabilisé', ANOMALIE: 'Anomalie',
};

export const tonsCompte = {
  A_COMPLETER: 'CREEE', EN_SAISIE: 'EN_COURS', CONTROLE_CDG: 'DEPOSEE', TRANSMIS: 'EN_COURS', FIABILISE: 'VALIDEE', ANOMALIE: 'INCIDENT',
};

export const liens = { ENFANT: 'Enfant', ADOPTE: 'Enfant adopté', CONJOINT: 'Enfant du conjoint', RECUEILLI: 'Enfant recueilli' };

export const etatsDi = {
  SIGNALEE: 'Signalée', AFFECTEE: "À corriger par l'employeur", CORRIGEE: 'Corrigée', LEVEE: 'Levée', RELANCE: 'Relancée',
};

export const tonsDi = { SIGNALEE: 'CREEE', AFFECTEE: 'EN_COURS', CORRIGEE: 'DEPOSEE', LEVEE: 'VALIDEE', RELANCE: 'INCIDENT' };

export const naturesDi = { RETENUE: 'Retenue inexacte', MOIS_ABSENT: 'Mois absent', AUTRE: 'Autre anomalie' };

/** « 62 ans 9 mois ». */
export const age = (mois) => `${Math.floor(mois / 12)} ans${mois % 12 ? ` ${mois % 12} mois` : ''}`;

const taux = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 4 });
export const pourcent = (v) => (v === null || v === undefined ? '—' : `${taux.format(v)} %`);

/** Names a career; a link where the reader follows careers, which the socle commun does not. */
export const carriere = (id, texte) => (session.aMission('DOSSIER') ? html`<a href="#/carrieres/${id}">${texte}</a>` : texte);

/** Asked for by the agent, or not. */
export const indiceSuperieur = { nom: 'indiceSuperieur', titre: "Indice d'un grade supérieur détenu quatre ans dans les quinze dernières années", options: [['', 'Non demandé'], ['oui', 'Demandé']] };
