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

const voies = {
  QUOTA: 'Promotion interne ordinaire',
  SGM_REQUALIFICATION: 'Requalification des secrétaires généraux de mairie (hors quota)',
  SGM_PARCOURS: 'Parcours des secrétaires généraux de mairie (hors quota)',
  SGM_ATTACHE: 'Attachés : secrétaires généraux de mairie',
};
const modalites = { RECRUTEMENTS: 'par les recrutements', EFFECTIF: "par l'effectif", DEROGATION: 'par dérogation' };

const courriers = { ACCUSE: 'Accusé de réception', IRRECEVABILITE: "Notification d'irrecevabilité", NON_RETENU: 'Courrier au non-retenu' };
const envois = { A_ENVOYER: 'À envoyer', ENVOYE: 'Envoyé', LU: 'Lu' };

export const nomCourrier = (code) => courriers[code] ?? code;
export const etatEnvoi = (code) => envois[code] ?? code;
export const etatsEnvoi = Object.entries(envois);
export const nomVoie = (code) => voies[code] ?? code;
export const lesVoies = Object.entries(voies);
export const nomModalite = (code) => modalites[code] ?? code;
export const etatCampagne = (code) => campagnes[code] ?? code;
export const etatDossier = (code) => dossiers[code] ?? code;
export const etatsDossier = Object.entries(dossiers);
export const parcours = ['PREPAREE', 'OUVERTE', 'CLOSE', 'QUOTA_CALCULE', 'INSTRUITE', 'COTEE', 'ARBITREE', 'LISTE_ARRETEE', 'TRANSMISE_PREFET', 'VIVANTE'];
