// Words of the offer.
export const cercles = {
  OBLIGATOIRE: 'Missions obligatoires',
  ADDITIONNELLE: 'Missions additionnelles',
  CONVENTION: 'Missions sous convention',
};

export const droits = {
  OUVERTE: 'Ouverte',
  OUVERTE_RESTREINTE: 'Ouverte en partie',
  SUR_CONVENTION: 'Sur convention',
  FERMEE: 'Non comprise',
};

export const structures = {
  COMMUNE: 'Commune', CC: 'Communauté de communes', CA: "Communauté d'agglomération", CU: 'Communauté urbaine',
  CCAS: 'CCAS', CIAS: 'CIAS', CAISSE_ECOLES: 'Caisse des écoles', SYNDICAT: 'Syndicat intercommunal',
  SYNDICAT_MIXTE: 'Syndicat mixte', OFFICE_TOURISME: 'Office de tourisme', SDIS: 'SDIS', DEPARTEMENT: 'Département',
  REGION: 'Région', EPA: 'Établissement public administratif', CDG: 'Centre de gestion', AUTRE: 'Autre structure',
};

/** Unit of a quantity, as asked for and as shown: { un, des, decimales }. */
const unites = {
  an: ['an', 'ans'], heure: ['heure', 'heures'], demi_journee: ['demi-journée', 'demi-journées'],
  journee: ['journée', 'journées'], dossier: ['dossier', 'dossiers'],
  dossier_mois: ['dossier étudié dans le mois', 'dossiers étudiés dans le mois'],
  fiche_paie: ['fiche de paie', 'fiches de paie'], agent: ['agent', 'agents'],
  agent_adherent: ['agent adhérent', 'agents adhérents'], pct_prime: ['€ de prime', '€ de prime'],
  pct_brut: ['€ de salaire brut', '€ de salaire brut'], reel: ['€ de frais réels', '€ de frais réels'],
  devis_externe: ['devis', 'devis'],
};

export const unite = (code, pluriel = false) => unites[code]?.[pluriel ? 1 : 0] ?? code;

/** Whether a quantity of this unit may have decimals. */
export const decimale = (code) => ['heure', 'pct_prime', 'pct_brut', 'reel'].includes(code);
