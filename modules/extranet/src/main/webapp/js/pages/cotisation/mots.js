// Words and months of the cotisations.
const noms = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export const contributions = {
  OBL: 'Cotisation obligatoire', ADD: 'Cotisation additionnelle', SOC: 'Contribution au socle commun',
};

export const periodicites = { MENSUELLE: 'Un mois', TRIMESTRIELLE: 'Un trimestre', ANNUELLE: 'Une année' };

export const parcours = ['BROUILLON', 'DEPOSEE', 'VALIDEE', 'TITREE'];

/** « janvier 2026 » for 2026-01. */
export const nomMois = (mois) => noms.format(new Date(`${mois}-01T00:00:00Z`));

/** « janvier 2026 », « de janvier à mars 2026 » or « année 2026 ». */
export function nomPeriode({ debut, fin }) {
  const [premier, dernier] = [debut.slice(0, 7), fin.slice(0, 7)];
  if (premier === dernier) return nomMois(premier);
  if (premier.endsWith('-01') && dernier.endsWith('-12')) return `année ${premier.slice(0, 4)}`;
  return `de ${nomMois(premier).split(' ')[0]} à ${nomMois(dernier)}`;
}

/** The month so many months later (or before, when negative): 2026-01 and -1 give 2025-12. */
export function decaler(mois, nombre) {
  const [annee, rang] = mois.split('-').map(Number);
  const total = annee * 12 + rang - 1 + nombre;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
}

/** Months of the civil period of this kind that holds the month. */
export function moisDe(periodicite, mois) {
  const taille = { MENSUELLE: 1, TRIMESTRIELLE: 3, ANNUELLE: 12 }[periodicite];
  const [annee, rang] = mois.split('-').map(Number);
  const premier = Math.floor((rang - 1) / taille) * taille + 1;
  return Array.from({ length: taille }, (_, i) => `${annee}-${String(premier + i).padStart(2, '0')}`);
}

/** First and last days of a run of months. */
export function bornes(mois) {
  const dernier = mois[mois.length - 1];
  const [annee, rang] = dernier.split('-').map(Number);
  const jours = new Date(Date.UTC(annee, rang, 0)).getUTCDate();
  return { debut: `${mois[0]}-01`, fin: `${dernier}-${String(jours).padStart(2, '0')}` };
}
