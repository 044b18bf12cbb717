// Words of the dossier individuel.
export const etatsDossier = {
  OUVERT: 'Ouvert', INCOMPLET: 'Incomplet', COMPLET: 'Complet', EN_RECONSTITUTION: 'En reconstitution',
  TRANSFERE: 'Transféré', CLOS: 'Clos', ARCHIVE: 'Archivé', ELIMINABLE: 'Éliminable', ELIMINE: 'Éliminé',
};

export const etatsPiece = {
  DEPOSEE: 'Déposée', CONTROLEE: 'Contrôlée', INTEGREE: 'Intégrée', REJETEE: 'Rejetée',
  ANOMALIE_SIGNALEE: 'Anomalie signalée', RETIREE: 'Retirée',
};

export const statuts = { TITULAIRE: 'Titulaire', STAGIAIRE: 'Stagiaire', CONTRACTUEL: 'Contractuel' };

export const motifs = {
  GESTION: 'Gestion courante', CONTROLE: 'Contrôle des pièces', DROIT_ACCES: "Droit d'accès de l'agent",
  PROCEDURE: 'Procédure concernant l\'agent', TRANSFERT: 'Réponse à une autre administration',
};

export const retraits = {
  ANNULATION: 'Annulation par le juge', RETRAIT: "Retrait par l'employeur",
  EFFACEMENT_SANCTION: 'Effacement de la sanction', AMNISTIE: 'Amnistie',
};

export const etatsTransfert = { PREPARE: 'À signer', SIGNE: 'Signé', ACCUSE: 'Reçu' };

export const options = (mots, premiere) => [...(premiere ? [['', premiere]] : []), ...Object.entries(mots)];
