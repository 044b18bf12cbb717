// What each role comes for.
import { session } from '../../session.js';

const possibles = [
  { roles: ['COLLECTIVITE_GESTIONNAIRE'], lien: '#/simulateur', titre: 'Estimer le prix d\'une mission', texte: 'Le calcul est expliqué ligne à ligne.' },
  { roles: ['COLLECTIVITE_GESTIONNAIRE'], lien: '#/cotisations', titre: 'Déclarer les cotisations', texte: 'Par période, avec le montant calculé avant dépôt.' },
  { roles: ['COLLECTIVITE_GESTIONNAIRE'], lien: '#/factures', titre: 'Retrouver une facture', texte: 'Avis des sommes à payer, en PDF.' },
  { roles: ['COLLECTIVITE_GESTIONNAIRE'], mission: 'DOSSIER', lien: '#/depot', titre: 'Déposer un acte au dossier d\'un agent', texte: 'Contrôlé avant l\'envoi ; le bordereau atteste le dépôt.' },
  { roles: ['COLLECTIVITE_GESTIONNAIRE', 'COLLECTIVITE_SIGNATAIRE'], mission: 'DOSSIER', lien: '#/pieces?etat=ANOMALIE_SIGNALEE', titre: 'Répondre aux anomalies', texte: 'Les actes que le Centre de gestion vous demande de revoir.' },
  { roles: ['COLLECTIVITE_GESTIONNAIRE', 'COLLECTIVITE_SIGNATAIRE'], lien: '#/conseil/nouvelle', titre: 'Poser une question de statut', texte: 'Ou demander un calcul : reprise, stage, avancement.' },
  { roles: ['COLLECTIVITE_SIGNATAIRE'], lien: '#/conventions?etat=DELIBEREE', titre: 'Signer une convention', texte: 'Les conventions qui attendent votre signature.' },
  { roles: ['COLLECTIVITE_GESTIONNAIRE', 'COLLECTIVITE_SIGNATAIRE'], lien: '#/applications', titre: 'Ouvrir une application', texte: 'Bourse de l\'emploi, Pastell, marchés publics… selon votre adhésion.' },
  { roles: ['COLLECTIVITE_SIGNATAIRE'], lien: '#/habilitations', titre: 'Déléguer l\'accès', texte: 'Qui agit pour la collectivité sur l\'extranet.' },
  { roles: ['CDG_REFERENTIEL'], lien: '#/collectivites', titre: 'Tenir les collectivités', texte: 'Identité, effectifs, affiliation.' },
  { roles: ['CDG_REFERENTIEL', 'CDG_FINANCES'], lien: '#/revue', titre: 'Passer la revue des seuils', texte: 'Les affiliations à changer au 1er janvier.' },
  { roles: ['CDG_FINANCES'], lien: '#/cotisations', titre: 'Contrôler les déclarations', texte: 'Valider, corriger, titrer.' },
  { roles: ['CDG_FINANCES'], lien: '#/campagnes', titre: 'Facturer', texte: 'Campagnes de facturation et leur avancement.' },
  { roles: ['CDG_REFERENTIEL', 'CDG_FINANCES', 'CDG_NUMERIQUE', 'ADMINISTRATEUR'], lien: '#/parametres', titre: 'Consulter les paramètres datés', texte: 'Seuils, taux et délais avec leur source.' },
  { roles: ['CDG_NUMERIQUE'], lien: '#/securisation', titre: 'Suivre la sécurisation des données', texte: 'Commandes transmises à Fibre Numérique.' },
  { roles: ['CDG_NUMERIQUE', 'ADMINISTRATEUR'], lien: '#/echanges', titre: 'Surveiller les échanges', texte: 'Messages reçus des partenaires et réponses rendues.' },
  { roles: ['CDG_SIGNATAIRE'], lien: '#/conventions?etat=DELIBEREE', titre: 'Signer pour le Centre de gestion', texte: 'Les conventions qui attendent votre signature.' },
  { roles: ['CDG_CARRIERE'], lien: '#/pieces', titre: 'Contrôler les pièces reçues', texte: 'Les plus anciennes d\'abord, avec leurs anomalies.' },
  { roles: ['CDG_CARRIERE'], lien: '#/conseil', titre: 'Répondre aux employeurs', texte: 'Questions de statut et calculs demandés.' },
  { roles: ['CDG_SIGNATAIRE'], lien: '#/transferts?etat=PREPARE', titre: 'Signer les transferts de dossiers', texte: 'Les agents qui rejoignent un autre centre de gestion.' },
  { roles: ['CDG_SIGNATAIRE'], lien: '#/liste-nominative', titre: 'Transmettre la liste nominative', texte: 'Les fonctionnaires au 1er janvier, au préfet.' },
  { roles: ['ADMINISTRATEUR'], lien: '#/comptes', titre: 'Gérer les comptes', texte: 'Inviter, habiliter, suspendre.' },
  { roles: ['ADMINISTRATEUR'], lien: '#/journal', titre: 'Vérifier le journal', texte: 'Qui a fait quoi, et la preuve que rien n\'a été retouché.' },
];

/** The tasks of the roles held today for the collectivité acted for, those of a mission it does not have aside. */
export const taches = () => possibles.filter((t) => session.aRole(...t.roles) && (!t.mission || session.aMission(t.mission)));
