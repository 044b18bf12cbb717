// French words of the retirement pages.
export const motifs = [
  ['AGE', "À la demande de l'agent"], ['INVALIDITE', 'Invalidité'], ['HANDICAP', 'Handicap au taux fixé par le texte'],
  ['ACCIDENT_SERVICE', 'Accident de service'], ['DECES', 'Décès'],
];

export const issues = {
  RETABLISSEMENT: 'Pas de pension CNRACL : rétablissement au régime général et à l\'Ircantec',
  AGE_NON_ATTEINT: "Âge d'ouverture du droit non atteint",
};

export const etats = { CREEE: 'Créée', CALCULEE: 'Calculée', ANNOTEE: 'Annotée', REMISE_AGENT: "Remise à l'agent" };

/** « 62 ans 9 mois ». */
export const age = (mois) => `${Math.floor(mois / 12)} ans${mois % 12 ? ` ${mois % 12} mois` : ''}`;

const taux = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 4 });
export const pourcent = (v) => (v === null || v === undefined ? '—' : `${taux.format(v)} %`);
