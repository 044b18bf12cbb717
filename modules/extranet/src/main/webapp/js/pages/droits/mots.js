// French words of the affiliations, cohorts and interviews.
export const natures = { STAGIAIRE: 'Stagiaire', TITULAIRE: 'Titulaire', CONTRACTUEL: 'Contractuel' };
export const categories = { SEDENTAIRE: 'Sédentaire', ACTIVE: 'Active' };

export const etatsAffiliation = {
  DECLAREE: 'Déclarée', CONTROLEE: 'Contrôlée', AFFILIE: 'Affilié', REJETEE: 'Rejetée', MUTATION: 'Muté', RADIATION_DES_CADRES: 'Radié des cadres',
};
export const tonsAffiliation = {
  DECLAREE: 'DEPOSEE', CONTROLEE: 'EN_COURS', AFFILIE: 'VALIDEE', REJETEE: 'REJETEE', MUTATION: 'TERMINEE', RADIATION_DES_CADRES: 'ECHUE',
};

export const motifsRadiation = {
  RETRAITE: 'Retraite', DEMISSION: 'Démission', LICENCIEMENT: 'Licenciement', REVOCATION: "Révocation ou mise à la retraite d'office",
  MUTATION_EXTERIEURE: 'Départ vers une autre fonction publique', DECES: 'Décès',
};

export const etatsReprise = { OUVERTE: 'À saisir', SAISIE: 'Saisie', TRANSMISE: 'Transmise', INTEGREE: 'Intégrée', REJETEE: 'Rejetée' };
export const tonsReprise = { OUVERTE: 'CREEE', SAISIE: 'DEPOSEE', TRANSMISE: 'EN_COURS', INTEGREE: 'VALIDEE', REJETEE: 'REJETEE' };

/** « 17 h 30 » from minutes. */
export const heures = (minutes) => `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${String(minutes % 60).padStart(2, '0')}` : ''}`;

export const typesInformation = { RIS: 'Relevé de situation (RIS)', EIG: 'Estimation globale (EIG)' };

export const etatsCohorte = { COHORTE_OUVERTE: 'Ouverte', A_FIABILISER: 'À fiabiliser', FIABILISEE: 'Fiabilisée', ENVOYEE_AGENT: 'Envoyée aux agents' };
export const tonsCohorte = { COHORTE_OUVERTE: 'CREEE', A_FIABILISER: 'EN_COURS', FIABILISEE: 'VALIDEE', ENVOYEE_AGENT: 'TERMINEE' };

export const etatsEntretien = { DEMANDE: 'Demandé', FIXE: 'Rendez-vous fixé', TENU: 'Tenu', ABSENT: 'Agent absent', ANNULE: 'Annulé' };
export const tonsEntretien = { DEMANDE: 'CREEE', FIXE: 'EN_COURS', TENU: 'TERMINEE', ABSENT: 'INCIDENT', ANNULE: 'ANNULEE' };

export const lieux = { CENTRE: 'Au centre de gestion', COLLECTIVITE: 'Dans la collectivité', VISIO: 'En visioconférence', TELEPHONE: 'Par téléphone' };
