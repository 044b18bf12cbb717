// French writing of figures and dates.
const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
const nombres = new Intl.NumberFormat('fr-FR');
const jours = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const instants = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Paris' });

export const montant = (v) => (v === null || v === undefined ? '—' : euros.format(v));
export const nombre = (v) => (v === null || v === undefined ? '—' : nombres.format(v));
export const jour = (iso) => (iso ? jours.format(new Date(`${iso}T00:00:00Z`)).replace(/^1 /, '1er ') : '—');
export const instant = (iso) => (iso ? instants.format(new Date(iso)) : '—');
export const aujourdHui = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date());

const mots = {
  AFFILIE_OBLIGATOIRE: 'Affiliation obligatoire', AFFILIE_VOLONTAIRE: 'Affiliation volontaire',
  SOCLE_COMMUN: 'Socle commun', NON_AFFILIE: 'Non affiliée', EPCI: 'EPCI', CC: 'Communauté de communes',
  CA: "Communauté d'agglomération", CU: 'Communauté urbaine', CCAS: 'CCAS', CIAS: 'CIAS', SDIS: 'SDIS', CDG: 'CDG',
  EPA: 'Établissement public', EMIS: 'Émis', DELIBEREE: 'Délibérée', SIGNEE: 'Signée', RESILIEE: 'Résiliée',
  ECHUE: 'Échue', PROPOSEE: 'Proposée', ACCEPTE: 'Accepté', REFUSE: 'Refusé', EXPIRE: 'Expiré', DEPOSEE: 'Déposée',
  VALIDEE: 'Validée', REJETEE: 'Rejetée', TITREE: 'Titrée', EN_SERVICE: 'En service', RESILIE: 'Résilié',
  DEVIS_DEMANDE: 'Devis demandé', DEVIS_RECU: 'Devis reçu', DEPASSEE: 'Dépassée', A_VENIR: 'À venir', SOLDEE: 'Soldée',
  CREE: 'Créé', CREEE: 'Créée', INVITE: 'Invité', DEPOSE: 'Déposé', CLOTURER: 'Clos',
  REMISE_AGENT: "Remise à l'agent", EMISE: 'Émise', REDUITE: 'Réduite', TERMINEE: 'Terminée', ANNULEE: 'Annulée', ECHOUEE: 'Échouée', FACTUREE: 'Facturée',
  MODIFIE: 'Modifié', ACTIVEE: 'Mise en vigueur', A_FACTURER: 'À facturer', DECLARER: 'Déclarer', CONTROLER: 'Contrôler', SIGNATURE_RECUE: 'Signature reçue', AVENANT: 'Avenant en cours',
};

/** French wording of a code of the interface: EN_COURS becomes « En cours », HABILITATION_ACCORDEE « Habilitation accordée ». */
export function libelle(code) {
  if (!code) return '—';
  if (mots[code]) return mots[code];
  const texte = code.toLowerCase().replaceAll('_', ' ').replace(/ee\b/g, 'ée');
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}
