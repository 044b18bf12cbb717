// Words of « sécurisation des données »: services, events, who is awaited.
export const services = [
  ['NOM_DOMAINE', 'Nom de domaine', 'noms'],
  ['MESSAGERIE', 'Messagerie sécurisée', 'boîtes'],
  ['PAGE_INTERNET', 'Page internet', 'pages'],
  ['CLE_SIGNATURE', 'Clé de signature électronique', 'clés'],
  ['SAUVEGARDE', 'Sauvegarde informatique', 'postes'],
  ['ANTIVIRUS', 'Antivirus', 'postes'],
  ['COFFRE_MOTS_DE_PASSE', 'Coffre-fort de mots de passe', 'utilisateurs'],
  ['DEMARCHES_SIMPLIFIEES', 'Application « Démarches simplifiées »', 'accès'],
];

const noms = Object.fromEntries(services);
export const nomService = (code) => noms[code] ?? code;

export const etats = {
  DEMANDE: 'Demande à transmettre', DEVIS_DEMANDE: 'Devis demandé', DEVIS_RECU: 'Devis reçu', ACCEPTE: 'Devis accepté',
  CONVENTION: 'Convention à la signature', COMMANDE: 'Commande passée', EN_SERVICE: 'En service',
  INCIDENT: 'Incident en cours', RENOUVELLEMENT: 'Renouvellement demandé', RESILIE: 'Terminée',
};

export const etatsService = { DEMANDE: 'Demandé', EN_SERVICE: 'En service', INCIDENT: 'En incident', ARRETE: 'Arrêté' };

export const gravites = { GENE: 'Gêne', BLOQUANT: 'Service interrompu', SECURITE: 'Sécurité ou données en jeu' };

export const evenements = {
  TRANSMETTRE: 'Demande transmise au partenaire', ACCUSER: 'Réception accusée par le partenaire',
  RECEVOIR_DEVIS: 'Devis reçu', REDEMANDER_DEVIS: 'Nouveau devis demandé', ACCEPTER_DEVIS: 'Devis accepté',
  OUVRIR_CONVENTION: 'Convention proposée', SIGNER: 'Convention signée par le partenaire',
  COMMANDER: 'Commande passée', SUIVRE_SERVICE: 'Nouvelle du partenaire', METTRE_EN_SERVICE: 'Premier service en route',
  DECLARER_INCIDENT: 'Incident déclaré', RETABLIR: 'Tous les services rétablis', RENOUVELER: 'Renouvellement demandé',
  CONFIRMER_RENOUVELLEMENT: 'Nouvelle période ouverte', RESILIER: 'Commande arrêtée', TERMINER: 'Dernier service arrêté',
};

const attentes = {
  DEMANDE: ['Le CdG62', 'relit la demande et la transmet à Fibre Numérique 59/62.'],
  DEVIS_DEMANDE: ['Fibre Numérique 59/62', 'prépare son devis.'],
  DEVIS_RECU: ['La collectivité', 'accepte le devis (signataire) ou en demande un autre.'],
  ACCEPTE: ['Le CdG62', 'rédige la convention tripartite.'],
  CONVENTION: ['Les signataires', 'de la convention tripartite.'],
  COMMANDE: ['Fibre Numérique 59/62', 'met les services en route.'],
  INCIDENT: ['Fibre Numérique 59/62', 'rétablit le service en incident.'],
  RENOUVELLEMENT: ['Le CdG62', 'ouvre la nouvelle période.'],
};

/** Who is awaited, and for what; undefined when nobody is. */
export function attente(commande) {
  if (commande.etat === 'EN_SERVICE' && commande.services.some((s) => s.etat === 'DEMANDE')) return attentes.COMMANDE;
  return attentes[commande.etat];
}

export const etatsCle = {
  DEMANDEE: 'Demandée',
  PIECES_CONTROLEES: 'Pièces contrôlées',
  REMISE_EN_MAIN_PROPRE: 'Remise en main propre',
  ACTIVE: 'Active',
  SUSPENDUE: 'Suspendue',
  REVOQUEE: 'Révoquée',
  EXPIREE: 'Expirée',
};
