// Words of the promotion interne.
const campagnes = {
  PREPAREE: 'Préparée', OUVERTE: 'Ouverte', CLOSE: 'Close', QUOTA_CALCULE: 'Quotas calculés', INSTRUITE: 'Instruite', COTEE: 'Cotée',
  ARBITREE: 'Arbitrée', LISTE_ARRETEE: 'Listes arrêtées', TRANSMISE_PREFET: 'Transmise au préfet', PUBLIEE: 'Publiée',
  VIVANTE: 'Listes vivantes', EPUISEE: 'Épuisée', EXPIREE: 'Expirée',
};
const dossiers = {
  BROUILLON: 'Brouillon', PROPOSE: 'Proposé', RECEVABLE: 'Recevable', IRRECEVABLE: 'Irrecevable', INCOMPLET: 'Incomplet', COMPLET: 'Complet',
  COTE: 'Coté', RETENU: 'Retenu', NON_RETENU: 'Non retenu', INSCRIT: 'Inscrit',
};

export const etatCampagne = (code) => campagnes[code] ?? code;
export const etatDossier = (code) => dossiers[code] ?? code;
export const etatsDossier = Object.entries(dossiers);
export const parcours = ['PREPAREE', 'OUVERTE', 'CLOSE', 'QUOTA_CALCULE', 'INSTRUITE', 'COTEE', 'ARBITREE', 'LISTE_ARRETEE', 'TRANSMISE_PREFET', 'VIVANTE'];
