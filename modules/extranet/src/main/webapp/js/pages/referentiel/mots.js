// Words of the référentiel: codes of the interface as people say them.
const roles = {
  COLLECTIVITE_GESTIONNAIRE: 'Gestionnaire de la collectivité',
  COLLECTIVITE_SIGNATAIRE: 'Signataire de la collectivité',
  CDG_REFERENTIEL: 'CdG : collectivités et affiliations',
  CDG_FINANCES: 'CdG : finances',
  CDG_NUMERIQUE: 'CdG : usages numériques',
  CDG_CARRIERE: 'CdG : carrières',
  CDG_SIGNATAIRE: 'CdG : signature',
  ADMINISTRATEUR: 'Administration des comptes',
};

const types = {
  COMMUNE: 'Commune', CC: 'Communauté de communes', CA: "Communauté d'agglomération", CU: 'Communauté urbaine',
  CCAS: "Centre communal d'action sociale", CIAS: "Centre intercommunal d'action sociale",
  CAISSE_ECOLES: 'Caisse des écoles', SYNDICAT: 'Syndicat intercommunal', SYNDICAT_MIXTE: 'Syndicat mixte',
  OFFICE_TOURISME: 'Office de tourisme', SDIS: "Service d'incendie et de secours", DEPARTEMENT: 'Département',
  REGION: 'Région', EPA: 'Établissement public administratif', CDG: 'Centre de gestion', AUTRE: 'Autre structure',
};

const evenements = {
  DEVENIR_OBLIGATOIRE: 'Affiliation devenue obligatoire', RESTER_AFFILIE: 'Maintien à titre volontaire',
  S_AFFILIER: 'Affiliation volontaire', SE_RETIRER: 'Retrait', PERDRE_AGENTS: "Sortie faute d'agents",
  ADHERER_SOCLE: 'Adhésion au socle commun', QUITTER_SOCLE: 'Sortie du socle commun',
};

const natures = {
  AFFILIATION: "Demande d'affiliation volontaire", RETRAIT: "Retrait de l'affiliation",
  ADHESION_SOCLE: 'Adhésion au socle commun', RETRAIT_SOCLE: 'Retrait du socle commun',
  MAINTIEN: "Maintien volontaire de l'affiliation",
};

const comptes = { INVITE: 'Invité', EXPIRE: 'Invitation expirée', ACTIF: 'Actif', SUSPENDU: 'Suspendu', CLOTURE: 'Clos' };
const statuts = { ACCEPTE: 'Accepté', REJOUE: 'Rejoué', REFUSE: 'Refusé', INCIDENT: 'Incident' };

export const arrondissements = ['Arras', 'Béthune', 'Boulogne-sur-Mer', 'Calais', 'Lens', 'Montreuil', 'Saint-Omer'];
export const regimes = {
  AFFILIE_OBLIGATOIRE: 'Affiliation obligatoire', AFFILIE_VOLONTAIRE: 'Affiliation volontaire',
  SOCLE_COMMUN: 'Socle commun', NON_AFFILIE: 'Non affiliée',
};

export const role = (code) => roles[code] ?? code;
export const type = (code) => types[code] ?? code;
export const regime = (code) => regimes[code] ?? code;
export const evenement = (code) => evenements[code] ?? code;
export const nature = (code) => natures[code] ?? code;
export const etatCompte = (code) => comptes[code] ?? code;
export const statut = (code) => statuts[code] ?? code;

const options = (mots) => Object.entries(mots);
export const choixRoles = options(roles);
export const choixTypes = options(types);
export const choixRegimes = options(regimes);
export const choixEvenements = options(evenements);
export const choixNatures = options(natures);
export const choixEtatsCompte = options(comptes);
export const choixStatuts = options(statuts);
export const tous = (choix, texte = 'Tous') => [['', texte], ...choix];
