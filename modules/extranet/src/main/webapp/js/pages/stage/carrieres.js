// Choosing a career and a grade, for the forms of the careers.
import { lire } from '../../api.js';
import { session } from '../../session.js';

/** Options of the careers the reader manages, those of the collectivité acted for. */
export async function optionsCarrieres(siren = session.siren) {
  const page = await lire('/carrieres', { siren, taille: 200 });
  return [['', 'Choisir…'], ...page.elements.map((c) => [c.id, `${c.nom} ${c.prenom} (${c.cadreEmplois}, ${c.employeur ?? c.siren})`])];
}

let grades;
/** The grades, read once per visit. */
export async function lesGrades() {
  grades ??= lire('/grades').catch((erreur) => {
    grades = undefined;
    throw erreur;
  });
  return grades;
}

export const optionsGrades = (liste) => [['', 'Choisir…'], ...liste.map((g) => [g.code, `${g.libelle} (${g.categorie})`])];
export const nomGrade = (liste, code) => liste.find((g) => g.code === code)?.libelle ?? code;
