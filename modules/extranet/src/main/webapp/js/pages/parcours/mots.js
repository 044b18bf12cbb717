// French words of careers and choices of the forms.
import { nombre } from '../../format.js';

export const statuts = { TITULAIRE: 'Titulaire', STAGIAIRE: 'Stagiaire', CONTRACTUEL: 'Contractuel' };

export const positions = {
  ACTIVITE: 'Activité', MISE_A_DISPOSITION: 'Mise à disposition', DETACHEMENT: 'Détachement',
  DISPONIBILITE: 'Disponibilité', CONGE_PARENTAL: 'Congé parental', SURNOMBRE: 'Surnombre',
  PRISE_EN_CHARGE: 'Prise en charge (FMPE)', HORS_CADRES: 'Hors cadres', SERVICE_NATIONAL: 'Service national',
  INTEGRATION: 'Intégration', RADIATION: 'Radiation des cadres',
};

export const types = {
  NOMINATION_STAGIAIRE: 'Nomination stagiaire', NOMINATION: 'Nomination', CONTRAT: 'Contrat', TITULARISATION: 'Titularisation',
  AVANCEMENT_ECHELON: "Avancement d'échelon", AVANCEMENT_GRADE: 'Avancement de grade', PROMOTION_INTERNE: 'Promotion interne',
  RECLASSEMENT: 'Reclassement indiciaire', MUTATION: 'Mutation', MISE_A_DISPOSITION: 'Mise à disposition',
  DETACHEMENT: 'Détachement', DISPONIBILITE: 'Disponibilité', CONGE_PARENTAL: 'Congé parental', REINTEGRATION: 'Réintégration',
  SURNOMBRE: 'Maintien en surnombre', PRISE_EN_CHARGE: 'Prise en charge', INTEGRATION: 'Intégration', CONGE: 'Congé',
  SANCTION: 'Exclusion temporaire de fonctions', TEMPS_DE_TRAVAIL: 'Temps de travail', BONIFICATION: "Bonification d'ancienneté",
  ACTIVITE_DISPONIBILITE: 'Activité professionnelle en disponibilité', RADIATION: 'Radiation des cadres',
  REPRISE: "Reprise de l'historique",
};

export const motifs = {
  DISPONIBILITE: [
    ['CONVENANCES_PERSONNELLES', 'Convenances personnelles'], ['CREATION_ENTREPRISE', "Création ou reprise d'entreprise"],
    ['ETUDES_RECHERCHES', "Études ou recherches d'intérêt général"], ['ENFANT_MOINS_12_ANS', 'De droit : élever un enfant de moins de 12 ans'],
    ['SOINS_PROCHE', 'De droit : soins à un enfant, au conjoint ou à un ascendant'], ['SUIVRE_CONJOINT', 'De droit : suivre son conjoint'],
    ['MANDAT_LOCAL', "De droit : mandat d'élu local"], ['ADOPTION', "De droit : adoption outre-mer ou à l'étranger"],
    ['OFFICE_SANTE', "D'office, à l'expiration des droits à congé"], ['OFFICE_REFUS_POSTE', "D'office, après refus de l'emploi proposé"],
  ],
  DETACHEMENT: [
    ['DETACHEMENT_ORDINAIRE', 'Sur demande'], ['DETACHEMENT_STAGE', 'De droit : stage'],
    ['DETACHEMENT_MANDAT', 'De droit : mandat électif ou syndical'], ['EMPLOI_FONCTIONNEL', 'Emploi fonctionnel'],
  ],
  RADIATION: [
    ['RETRAITE', 'Retraite'], ['DEMISSION', 'Démission'], ['LICENCIEMENT', 'Licenciement'],
    ['REVOCATION', "Révocation ou mise à la retraite d'office"], ['MUTATION_EXTERIEURE', 'Départ vers une autre fonction publique'], ['DECES', 'Décès'],
  ],
};

/** Reasons of a part time; none for one on authorisation. */
export const motifsTemps = { DROIT_ENFANT: 'De droit, pour un enfant' };

export const nomTemps = (t) => [
  t.quotite && `${nombre(t.quotite)} %${t.motifTemps ? ` (${motifsTemps[t.motifTemps].toLowerCase()})` : ''}`, t.heures && `${nombre(t.heures)} h`,
].filter(Boolean).join(', ');

export const conges = [
  ['MALADIE_ORDINAIRE', 'Maladie ordinaire'], ['LONGUE_MALADIE', 'Longue maladie'], ['LONGUE_DUREE', 'Longue durée'],
  ['GRAVE_MALADIE', 'Grave maladie'], ['CITIS', 'Invalidité temporaire imputable au service'], ['MATERNITE', 'Maternité'],
  ['PATERNITE', "Paternité et accueil de l'enfant"], ['ADOPTION', 'Adoption'], ['PRESENCE_PARENTALE', 'Présence parentale'],
  ['SOLIDARITE_FAMILIALE', 'Solidarité familiale'], ['PROCHE_AIDANT', 'Proche aidant'], ['FORMATION_PROFESSIONNELLE', 'Formation professionnelle'],
  ['FORMATION_SYNDICALE', 'Formation syndicale'], ['CITOYENNETE', 'Citoyenneté'], ['REPRESENTATION', 'Représentation'], ['RESERVE', 'Réserve'],
  ['DECHARGE_SYNDICALE', 'Décharge syndicale'], ['SANS_TRAITEMENT', 'Congé sans traitement'], ['PARENTAL_STAGIAIRE', 'Congé parental du stagiaire ou du contractuel'],
  ['SUSPENSION', 'Suspension de fonctions'], ['ABSENCE_IRREGULIERE', 'Absence irrégulière'], ['REPRISE', 'Reprise de fonctions avant terme'],
];

export const nomConge = (code) => (conges.find(([c]) => c === code) ?? [code, 'Exclusion temporaire de fonctions'])[1];

export const choix = (mots, vide) => (vide ? [['', vide]] : []).concat(Object.entries(mots));
