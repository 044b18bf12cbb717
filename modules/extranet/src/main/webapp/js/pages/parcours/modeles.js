// What each type of act asks for, and the dated changes it makes.
import { codeGrade } from './situation.js';
import { choix, conges, motifs, motifsTemps } from './mots.js';

const fin = { nom: 'au', titre: 'Dernier jour', type: 'date', requis: true };
const demande = { nom: 'dateDemande', titre: "Date de la demande de l'agent", type: 'date' };
const motif = (type) => ({ nom: 'motif', titre: 'Motif', requis: true, options: motifs[type] });
const position = (code) => (v) => [{ nature: 'POSITION', du: v.dateEffet, au: v.au || null, code, motif: v.motif || null }];
const place = (v) => [{ nature: 'SITUATION', du: v.dateEffet, code: codeGrade(v.grade), echelon: Number(v.echelon), jours: Number(v.mois || 0) * 30 + Number(v.jours || 0) }];
const conge = (code) => (v) => [{ nature: 'CONGE', du: v.dateEffet, au: v.au || null, code: code ?? v.code }];

/** By type of act: its own fields, the changes they say, and whether it places in a grade. */
export const modeles = {
  AVANCEMENT_ECHELON: [[], place, true],
  AVANCEMENT_GRADE: [[], place, true],
  PROMOTION_INTERNE: [[], place, true],
  RECLASSEMENT: [[], place, true],
  TITULARISATION: [[], (v) => [{ nature: 'STATUT', du: v.dateEffet, code: 'TITULAIRE' }]],
  DISPONIBILITE: [[motif('DISPONIBILITE'), fin, demande, { nom: 'enfant', titre: "Naissance de l'enfant", type: 'date', aide: 'Pour élever un enfant' }], position('DISPONIBILITE')],
  CONGE_PARENTAL: [[fin, demande, { nom: 'enfant', titre: "Naissance de l'enfant", type: 'date', requis: true },
    { nom: 'arrivee', titre: "Arrivée au foyer de l'enfant adopté", type: 'date' },
    { nom: 'nombre', titre: 'Enfants nés ou arrivés ensemble', type: 'number', min: 1, step: 1, valeur: '1' }], position('CONGE_PARENTAL')],
  DETACHEMENT: [[motif('DETACHEMENT'), fin, demande], position('DETACHEMENT')],
  MISE_A_DISPOSITION: [[fin], position('MISE_A_DISPOSITION')],
  REINTEGRATION: [[demande], position('ACTIVITE')],
  SURNOMBRE: [[fin], position('SURNOMBRE')],
  PRISE_EN_CHARGE: [[], position('PRISE_EN_CHARGE')],
  INTEGRATION: [[demande], position('INTEGRATION')],
  RADIATION: [[motif('RADIATION')], position('RADIATION')],
  CONGE: [[{ nom: 'code', titre: 'Congé', requis: true, options: conges }, { ...fin, requis: false }], conge()],
  SANCTION: [[fin], conge('EXCLUSION_TEMPORAIRE')],
  TEMPS_DE_TRAVAIL: [[
    { nom: 'quotite', titre: 'Quotité de temps partiel, %', type: 'number', min: 50, max: 100, step: 1 },
    { nom: 'motif', titre: 'Motif du temps partiel', options: choix(motifsTemps, 'Sur autorisation, ou sans objet') },
    { nom: 'enfant', titre: "Naissance de l'enfant", type: 'date', aide: 'Pour un temps partiel de droit' },
    { nom: 'arrivee', titre: "Arrivée au foyer de l'enfant adopté", type: 'date' },
    { nom: 'heures', titre: "Ou heures hebdomadaires de l'emploi", type: 'number', min: 1, max: 35, step: 0.25 }, { ...fin, requis: false },
  ], (v) => [{ nature: 'TEMPS', du: v.dateEffet, au: v.au || null, motif: v.motif || null, quotite: v.quotite ? Number(v.quotite) : null, heures: v.heures ? Number(v.heures) : null }]],
  BONIFICATION: [[{ nom: 'code', titre: 'Nature', requis: true, options: [['SGM', 'Secrétaire général de mairie'], ['COOPERATION', "Coopération à l'étranger"], ['AUTRE', 'Autre']] },
    { nom: 'mois', titre: 'Mois', type: 'number', min: 1, step: 1, requis: true }],
  (v) => [{ nature: 'BONIFICATION', du: v.dateEffet, code: v.code, jours: Number(v.mois) * 30 }]],
  ACTIVITE_DISPONIBILITE: [[{ nom: 'code', titre: 'Activité prouvée', requis: true, options: [['SALARIEE', "Salariée, au moins 600 heures par an"], ['INDEPENDANTE', 'Indépendante, quatre trimestres validés'], ['CREATION_ENTREPRISE', "Création ou reprise d'entreprise"]] }, fin],
    (v) => [{ nature: 'ACTIVITE', du: v.dateEffet, au: v.au, code: v.code }]],
  MUTATION: [[{ nom: 'siren', titre: 'SIREN du nouvel employeur', requis: true, inputmode: 'numeric' }, demande],
    (v) => [{ nature: 'EMPLOI', du: v.dateEffet, code: 'PRINCIPAL', siren: v.siren }]],
};

/** The act as the interface wants it. */
export function acte(type, v) {
  return {
    type, numero: v.numero, dateSignature: v.dateSignature || null, dateEffet: v.dateEffet || null, dateDemande: v.dateDemande || null,
    enfant: v.enfant ? { naissance: v.enfant, arrivee: v.arrivee || null, nombre: Number(v.nombre || 1) } : null,
    changements: modeles[type][1](v),
  };
}
