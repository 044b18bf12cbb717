// Words of the avancement de grade.
const etats = {
  PROMOUVABLES_CALCULES: 'Promouvables calculés', PROPOSITIONS: 'Propositions', ARRETE: 'Arrêté', TRANSMIS_CDG: 'Transmis au CdG',
  PUBLIE: 'Publié', NOMINATIONS: 'Nominations prononcées', CADUC: 'Caduc', ANNULE: 'Annulé',
};

export const nomEtat = (code) => etats[code] ?? code;
export const etatsTableau = Object.entries(etats);
export const nomVoie = (code) => (code === 'EXAMEN' ? 'Examen professionnel' : 'Au choix');
export const arrondis = [
  ['SUP', "À l'entier supérieur"], ['INF', "À l'entier inférieur"], ['PROCHE', "À l'entier le plus proche"],
];
