// Words of the conseil statutaire.
export const natures = { JURIDIQUE: 'Question juridique', EXPERTISE: 'Calcul (expertise)' };

export const themes = {
  RECRUTEMENT: 'Recrutement', STAGE: 'Stage', REPRISE_SERVICES: 'Reprise de services', AVANCEMENT: 'Avancement',
  PROMOTION: 'Promotion interne', POSITIONS: 'Positions', TEMPS_TRAVAIL: 'Temps de travail', CONGES: 'Congés',
  DISCIPLINE: 'Discipline', REMUNERATION: 'Rémunération', CESSATION: 'Cessation de fonctions', AUTRE: 'Autre',
};

export const etats = {
  SAISINE: 'Reçue', RECEVABLE: 'Recevable', IRRECEVABLE: 'Irrecevable', EN_CALCUL: 'En préparation',
  CONTROLE_PAIR: 'En contrôle', REPONSE: 'Répondue', CONTESTEE: 'Contestée', ACCEPTEE: 'Acceptée', CLASSEE: 'Classée',
};

export const fiches = { DISPOSITION: 'Disposition législative', FICHE: 'Fiche', MODELE: "Modèle d'acte", VEILLE: 'Veille juridique' };

export const options = (mots, premiere) => [...(premiere ? [['', premiere]] : []), ...Object.entries(mots)];
