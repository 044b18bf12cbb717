// The place in the grid: the grade is searched as one types, the échelon is chosen in the grid in force that day.
import { html } from '/lib/lit-html/lit-html.js';
import { Refus, lire } from '../../api.js';
import { jour } from '../../format.js';
import { champ } from '../../composants/formulaire.js';

const SEPARATEUR = ' — ';

/** A grade as it is searched: its name, with its échelle where it has one, its category, its cadre d'emplois and its code. */
const nomme = (g) => [g.echelle ? `${g.libelle} (échelle ${g.echelle})` : g.libelle, `catégorie ${g.categorie}`, g.libelleCadre, g.code].join(SEPARATEUR);

/** Code of what was chosen, or typed directly. */
export const codeGrade = (texte) => (texte ?? '').split(SEPARATEUR).at(-1).trim();

/** The grade as the field shows it. */
export function grade(grades, code) {
  const connu = grades.find((g) => g.code === code);
  return connu ? nomme(connu) : code ?? '';
}

export async function grille(code, date) {
  if (!code || !date) return null;
  try {
    return await lire(`/grades/${encodeURIComponent(code)}/grille`, { date });
  } catch (erreur) {
    if (!(erreur instanceof Refus)) throw erreur;
    return { refus: erreur.message };
  }
}

/** @param v what was typed; @param enVigueur the grid of the grade typed, or why there is none */
export const champsSituation = (grades, v, enVigueur) => html`
  ${champ({ nom: 'grade', titre: 'Grade', requis: true, valeur: v.grade, propositions: grades.map(nomme), aide: "Tapez une partie du nom, de l'échelle, de la catégorie ou du code" })}
  ${champ({ nom: 'echelon', titre: 'Échelon', requis: true, valeur: v.echelon, ...echelons(enVigueur, v.dateEffet) })}
  ${champ({ nom: 'mois', titre: 'Ancienneté conservée, mois', type: 'number', min: 0, step: 1, valeur: v.mois })}
  ${champ({ nom: 'jours', titre: 'Ancienneté conservée, jours', type: 'number', min: 0, max: 29, step: 1, valeur: v.jours })}`;

function echelons(enVigueur, date) {
  if (!enVigueur) return { options: [['', "Choisissez d'abord le grade et la date d'effet"]] };
  if (enVigueur.refus) return { type: 'number', min: 1, step: 1, aide: enVigueur.refus };
  return {
    options: [['', 'Choisir…'], ...enVigueur.echelons.map((e) => [e.numero, `${e.numero} : IB ${e.indiceBrut}, IM ${e.indiceMajore}`])],
    aide: `Grille en vigueur au ${jour(date)}${enVigueur.verifiee ? '' : ', à vérifier'}`,
  };
}
