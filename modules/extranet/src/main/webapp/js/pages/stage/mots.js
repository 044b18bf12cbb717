// French wording of the stages.
const noms = {
  NOMME_STAGIAIRE: 'Nommé stagiaire', EN_COURS: 'En cours', SUSPENDU: 'Suspendu', PROROGE_CONGE: 'Prolongé par des congés',
  PROROGE_INSUFFISANCE: 'Prorogé pour insuffisance', RENOUVELE: 'Recommencé', TITULARISABLE: 'À titulariser',
  TITULARISE: 'Titularisé', REINTEGRE: 'Réintégré', LICENCIE: 'Licencié', DEMISSION: 'Démission', DISPENSE: 'Dispensé de stage',
};
const tons = { TITULARISE: 'ACTIVE', TITULARISABLE: 'PROCHE', EN_COURS: 'EN_COURS', LICENCIE: 'REFUSE' };

export const etats = Object.entries(noms);
export const nomEtat = (code) => noms[code] ?? code;
/** Code whose badge has the right colour. */
export const ton = (code) => tons[code] ?? code;
export const voies = [
  ['CONCOURS', 'Concours'],
  ['SANS_CONCOURS', 'Sans concours (premier grade de catégorie C)'],
  ['PROMOTION_INTERNE', 'Promotion interne'],
];
export const nomVoie = (code) => voies.find(([c]) => c === code)?.[1] ?? code;
