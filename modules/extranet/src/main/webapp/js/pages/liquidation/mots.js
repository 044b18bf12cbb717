// French words of the dossiers de retraite.
export const CHEMIN = '/dossiers-retraite';

export const types = { NORMALE: 'Pension normale', INVALIDITE: "Pension d'invalidité", REVERSION: 'Pension de réversion' };

export const anticipations = { CARRIERE_LONGUE: 'Carrière longue', CATEGORIE_ACTIVE: 'Catégorie active', HANDICAP: 'Handicap au taux fixé par le texte' };

export const etats = {
  A_INSTRUIRE_EMPLOYEUR: "À instruire par l'employeur", DELEGUEE: 'Déléguée au centre de gestion', A_INSTRUIRE_CENTRALISATEUR: 'À instruire par le centralisateur',
  CONTROLE_CDG: 'Au contrôle du CdG', TRANSMISE: 'Transmise à la CNRACL', EN_TRAITEMENT: 'En traitement à la CNRACL', DECOMPTE_PROVISOIRE: 'Décompte provisoire',
  ACCEPTE: 'Décompte accepté', REFUSE: 'Décompte refusé', CONCEDEE: 'Pension concédée', EN_PAIEMENT: 'Pension en paiement', REJETEE: 'Rejetée par la CNRACL', ANNULEE: 'Annulée',
};

export const tons = {
  A_INSTRUIRE_EMPLOYEUR: 'CREEE', DELEGUEE: 'DEPOSEE', A_INSTRUIRE_CENTRALISATEUR: 'EN_COURS', CONTROLE_CDG: 'DEPOSEE', TRANSMISE: 'EN_COURS', EN_TRAITEMENT: 'EN_COURS',
  DECOMPTE_PROVISOIRE: 'PROCHE', ACCEPTE: 'VALIDEE', REFUSE: 'REFUSE', CONCEDEE: 'VALIDEE', EN_PAIEMENT: 'TERMINEE', REJETEE: 'REJETEE', ANNULEE: 'ANNULEE',
};

export const attentes = { COLLECTIVITE: 'La collectivité', CENTRE: 'Le centre de gestion', CNRACL: 'La CNRACL', AGENT: "L'agent", PERSONNE: 'Personne' };

export const evenements = {
  DELEGUER: 'Délégué au centre de gestion', PRENDRE_EN_CHARGE: 'Pris en charge par le centre de gestion', RESTITUER: "Rendu à l'employeur", SOUMETTRE: 'Soumis au contrôle',
  CONFORME: 'Contrôlé conforme', A_CORRIGER: 'À corriger', TRANSMETTRE: 'Transmis à la CNRACL', METTRE_EN_TRAITEMENT: 'En traitement', REJETER: 'Rejeté par la CNRACL',
  REPRENDRE: 'Instruction reprise', RECEVOIR_DECOMPTE: 'Décompte reçu', ACCEPTER: 'Décompte accepté', REFUSER: 'Décompte refusé', CONCEDER: 'Pension concédée',
  METTRE_EN_PAIEMENT: 'Pension en paiement', MODIFIER: 'Demande modifiée', DECLARER_DECES: "Décès de l'agent", ABANDONNER: 'Dossier abandonné',
};
