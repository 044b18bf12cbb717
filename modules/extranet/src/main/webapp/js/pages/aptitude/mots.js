// Words of the listes d'aptitude.
const etats = {
  PREPAREE: 'En préparation', ETABLIE: 'Établie', PUBLIEE: 'Publiée', INSCRIT: 'Inscrit', SUSPENDU: 'Décompte suspendu',
  REINSCRIT_3: 'Réinscrit, 3e année', REINSCRIT_4: 'Réinscrit, 4e année', REINSCRIT_DE_DROIT: 'Réinscrit de droit',
  NOMME: 'Nommé', RADIE: 'Radié', EXPIRE: 'Expiré',
};

export const nomEtat = (code) => etats[code] ?? code;
export const etatsListe = ['PREPAREE', 'ETABLIE', 'PUBLIEE'].map((code) => [code, etats[code]]);
export const natures = [['CONCOURS', 'Concours'], ['PROMOTION_INTERNE', 'Promotion interne']];
export const nomNature = (code) => natures.find(([c]) => c === code)?.[1] ?? code;

export const suspensions = [
  ['MATERNITE', 'Congé de maternité'], ['ADOPTION', "Congé d'adoption"], ['CONGE_PARENTAL', 'Congé parental'],
  ['PRESENCE_PARENTALE', 'Congé de présence parentale'], ['SOLIDARITE_FAMILIALE', 'Congé de solidarité familiale'],
  ['LONGUE_DUREE', 'Congé de longue durée'], ['SERVICE_NATIONAL', 'Service national'], ['SERVICE_CIVIQUE', 'Service civique'],
  ['MANDAT_LOCAL', "Mandat d'élu local"], ['CONTRAT_REMPLACEMENT', "Contrat de l'article L332-13 sur un emploi correspondant"],
];
