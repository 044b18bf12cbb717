// Lists to choose from: missions and priced services.
import { lire } from '../../api.js';
import { session } from '../../session.js';
import { nombre } from '../../format.js';
import { unite } from '../offre/mots.js';

/** The missions, read once per visit. */
let missions;
export async function lesMissions() {
  missions ??= lire('/missions').catch((erreur) => {
    missions = undefined;
    throw erreur;
  });
  return missions;
}

/** French name of a mission. */
export const nomMission = (liste, code) => liste.find((m) => m.code === code)?.libelle ?? code;

/** Options of a list of missions under convention. */
export function optionsMissions(liste, vide) {
  const triees = liste.filter((m) => m.cercle === 'CONVENTION').sort((a, b) => a.libelle.localeCompare(b.libelle, 'fr'));
  return [['', vide], ...triees.map((m) => [m.code, m.libelle])];
}

/** What a list is restricted to: the collectivité acted for, or all for the CdG. */
export const portee = (query) => (session.estCdg ? query.siren : session.siren);

/** Says that a collectivité must be chosen first; null when all is well. */
export const sansCollectivite = () => !session.estCdg && !session.siren;

/** A quantity with its unit: 70 heures. */
export const quantite = ({ quantite: combien, unite: code }) => `${nombre(combien)} ${unite(code, combien >= 2)}`;
