// Periods of a career, as an account or a reprise d'antériorité says them: their table and their form.
import { session } from '../../session.js';
import { jour } from '../../format.js';
import { entiere, table } from '../../composants/table.js';
import { choix, motifs, motifsTemps, nomTemps, positions, statuts } from '../parcours/mots.js';

const admises = ['ACTIVITE', 'MISE_A_DISPOSITION', 'DETACHEMENT', 'DISPONIBILITE', 'CONGE_PARENTAL'];
const categories = { SEDENTAIRE: 'Sédentaire', ACTIVE: 'Active' };
const sesMotifs = [...motifs.DISPONIBILITE, ...motifs.DETACHEMENT];
const position = (p) => [positions[p.position], sesMotifs.find(([c]) => c === p.motif)?.[1]].filter(Boolean).join(', ');
const temps = (p) => nomTemps(p) || 'Complet';
const indice = (p) => [p.indiceBrut && `IB ${p.indiceBrut}`, p.indiceMajore && `IM ${p.indiceMajore}`, p.nbi && `NBI ${p.nbi}`].filter(Boolean).join(', ') || '—';
const categorie = (p) => [categories[p.categorie], p.servicesActifsJours && `${p.servicesActifsJours} j actifs`].filter(Boolean).join(', ');
const cotisee = (p) => (p.cotisee ? `Oui${p.surcotisation ? ', surcotisée' : ''}` : 'Non');

/** The columns given come last; each period has its place, `rang`, from 0. */
export const tablePeriodes = (periodes, colonnes = []) => table({
  titre: 'Périodes', page: entiere(periodes.map((p, rang) => ({ ...p, rang }))), vide: 'Aucune période.',
  colonnes: [
    { titre: 'Du', valeur: (p) => jour(p.debut) },
    { titre: 'Au', valeur: (p) => (p.fin ? jour(p.fin) : 'En cours') },
    { titre: 'Employeur', valeur: (p) => p.siren },
    { titre: 'Statut', valeur: (p) => statuts[p.statut] },
    { titre: 'Position', valeur: position },
    { titre: 'Temps', valeur: temps },
    { titre: 'Grade', valeur: (p) => p.grade ?? '—' },
    { titre: 'Indice', valeur: indice },
    { titre: 'Catégorie', valeur: categorie },
    { titre: 'Cotisée', valeur: cotisee },
    ...colonnes,
  ],
});

export const ouiNon = [['true', 'Oui'], ['false', 'Non']];

export const champsPeriode = () => [
  { nom: 'debut', titre: 'Du', type: 'date', requis: true },
  { nom: 'fin', titre: 'Au (inclus)', type: 'date', aide: 'Vide pour une période en cours' },
  { nom: 'siren', titre: "SIREN de l'employeur", valeur: session.siren ?? '', requis: true },
  { nom: 'statut', titre: 'Statut', options: ['TITULAIRE', 'STAGIAIRE'].map((s) => [s, statuts[s]]) },
  { nom: 'position', titre: 'Position', options: admises.map((p) => [p, positions[p]]) },
  { nom: 'motif', titre: 'Motif de la position', options: [['', 'Sans objet'], ...sesMotifs] },
  { nom: 'quotite', titre: 'Quotité de temps partiel (%)', type: 'number', min: '1', max: '100', step: '0.01', inputmode: 'decimal', aide: 'Vide pour un temps plein' },
  { nom: 'motifTemps', titre: 'Motif du temps partiel', options: choix(motifsTemps, 'Sur autorisation, ou sans objet') },
  { nom: 'heures', titre: "Durée hebdomadaire de l'emploi (heures)", type: 'number', min: '0.25', max: '48', step: '0.25', inputmode: 'decimal', aide: 'Vide pour un emploi à temps complet' },
  { nom: 'grade', titre: 'Code du grade', aide: 'Facultatif ; permet de contrôler les indices' },
  { nom: 'indiceBrut', titre: 'Indice brut en fin de période', type: 'number', min: '1', max: '9999', step: '1' },
  { nom: 'indiceMajore', titre: 'Indice majoré', type: 'number', min: '1', max: '9999', step: '1' },
  { nom: 'nbi', titre: 'Points de nouvelle bonification indiciaire', type: 'number', min: '1', max: '120', step: '1', aide: 'Vide sans NBI' },
  { nom: 'categorie', titre: 'Catégorie', options: Object.entries(categories) },
  { nom: 'servicesActifsJours', titre: 'Jours en catégorie active', type: 'number', min: '1', step: '1', aide: "Pour une période qui n'est active qu'en partie" },
  { nom: 'cotisee', titre: 'Retenue versée', options: ouiNon },
  { nom: 'surcotisation', titre: 'Surcotisation', options: [['false', 'Non'], ['true', 'Oui, comme à temps plein']] },
];

const nombreOuRien = (texte) => (texte ? Number(texte) : null);

/** The period that a form says, as the interface wants it. */
export const periode = (v) => ({
  debut: v.debut, fin: v.fin || null, siren: v.siren, statut: v.statut, position: v.position, motif: v.motif || null,
  quotite: nombreOuRien(v.quotite), motifTemps: v.motifTemps || null, heures: nombreOuRien(v.heures), grade: v.grade || null,
  indiceBrut: nombreOuRien(v.indiceBrut), indiceMajore: nombreOuRien(v.indiceMajore), categorie: v.categorie, cotisee: v.cotisee === 'true',
  nbi: nombreOuRien(v.nbi), surcotisation: v.surcotisation === 'true', servicesActifsJours: nombreOuRien(v.servicesActifsJours),
});
