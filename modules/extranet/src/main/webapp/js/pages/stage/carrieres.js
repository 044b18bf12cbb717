// Choosing a career and a grade, for the forms of the careers.
import { lire } from '../../api.js';
import { session } from '../../session.js';

const nommee = (c) => [c.id, `${c.nom} ${c.prenom} (${c.cadreEmplois}, ${c.employeur ?? c.siren})`];

/** The career one comes from, or the first of those the reader manages, of the collectivité acted for. */
export async function optionsCarrieres(choisie) {
  if (choisie) return [nommee((await lire(`/carrieres/${choisie}`)).carriere)];
  const page = await lire('/carrieres', { siren: session.siren, taille: 200 });
  return [['', 'Choisir…'], ...page.elements.map(nommee)];
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

/** A career's sheet with the names of its grades in place of their codes. */
export function enToutesLettres(fiche, liste) {
  const nommer = (s) => s && { ...s, grade: nomGrade(liste, s.grade) };
  return { ...fiche, situation: nommer(fiche.situation), situations: fiche.situations.map(nommer) };
}
