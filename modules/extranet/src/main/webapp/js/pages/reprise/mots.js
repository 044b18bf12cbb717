// French wording of the studies of reprise.
const noms = {
  DEMANDEE: 'Demandée', PIECES_INCOMPLETES: 'Pièces incomplètes', COMPLETE: 'Complète', CALCULEE: 'Calculée, à contrôler',
  PROPOSEE: "Proposée à l'agent", CHOISIE: 'Choisie', ARRETEE: 'Arrêtée', REVISABLE: 'Révisable', DEFINITIVE: 'Définitive',
};
const tons = { DEFINITIVE: 'ACTIVE', ARRETEE: 'ACTIVE', PIECES_INCOMPLETES: 'INCIDENT', PROPOSEE: 'PROPOSEE', CALCULEE: 'EN_COURS' };
export const etats = Object.entries(noms);
export const nomEtat = (code) => noms[code] ?? code;
/** Code whose badge has the right colour. */
export const ton = (code) => tons[code] ?? code;
export const natures = [
  ['PUBLIC', 'Contractuel public'], ['PRIVE', 'Secteur privé'],
  ['SERVICE_NATIONAL', 'Service national, service civique ou volontariat'],
  ['MILITAIRE_GRADE', 'Officier ou sous-officier'], ['MILITAIRE_DU_RANG', 'Militaire du rang'],
  ['TROISIEME_CONCOURS', 'Activités ouvrant le troisième concours'],
];
export const nomNature = (code) => natures.find(([c]) => c === code)?.[1] ?? code;

/** A length of 30-day months in French: 4 ans 1 mois 15 jours. */
export function duree(d) {
  if (!d) return '—';
  const total = d.jours;
  const parties = [[Math.floor(total / 360), 'an', 'ans'], [Math.floor((total % 360) / 30), 'mois', 'mois'], [total % 30, 'jour', 'jours']];
  const texte = parties.filter(([n]) => n > 0).map(([n, un, des]) => `${n} ${n > 1 ? des : un}`).join(' ');
  return texte || 'néant';
}
