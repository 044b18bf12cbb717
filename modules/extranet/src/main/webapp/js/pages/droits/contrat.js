// The contract to affiliate, as a form names it and as the interface wants it.
import { categories, natures } from './mots.js';

const nombre = (nom, titre, min, max, valeur, aide) => ({ nom, titre, type: 'number', min, max, step: 1, inputmode: 'numeric', requis: true, valeur, aide });

/** What is not known yet is left empty. */
export const champsContrat = (c = {}) => [
  { nom: 'dateEffet', titre: "Date d'effet", type: 'date', requis: true, valeur: c.dateEffet },
  { nom: 'nature', titre: 'Statut', requis: true, valeur: c.nature ?? '', options: [['', 'Choisir…'], ...Object.entries(natures)] },
  nombre('heures', 'Heures par semaine', 0, 35, c.minutes ? Math.floor(c.minutes / 60) : null, 'Chez cet employeur ; 35 pour un temps complet'),
  nombre('minutes', 'Minutes en plus des heures', 0, 59, (c.minutes ?? 0) % 60),
  { nom: 'grade', titre: 'Grade', requis: true, valeur: c.grade, aide: 'Code de la grille, par exemple ADJ_ADM' },
  nombre('indiceBrut', 'Indice brut', 1, 9999, c.indiceBrut),
  nombre('indiceMajore', 'Indice majoré', 1, 9999, c.indiceMajore),
  { nom: 'categorie', titre: "Catégorie de l'emploi", requis: true, valeur: c.categorie ?? 'SEDENTAIRE', options: Object.entries(categories) },
];

export const contrat = (v) => ({
  dateEffet: v.dateEffet, nature: v.nature, minutes: Number(v.heures) * 60 + Number(v.minutes), grade: v.grade,
  indiceBrut: Number(v.indiceBrut), indiceMajore: Number(v.indiceMajore), categorie: v.categorie,
});
