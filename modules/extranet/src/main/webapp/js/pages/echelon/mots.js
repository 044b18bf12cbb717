// What the pages of avancement d'échelon write the same way.
import { libelle } from '../../format.js';

export const evenements = {
  PROPOSER: { bouton: 'Envoyer à la collectivité', fait: 'envoyées à la collectivité' },
  EDITER: { bouton: "Éditer le projet d'arrêté", fait: 'éditées' },
  SIGNER: { bouton: "Signer l'arrêté", fait: 'signées', date: 'Date de signature' },
  NOTIFIER: { bouton: "Constater la notification à l'agent", fait: 'notifiées', date: 'Date de notification' },
  ENREGISTRER: { bouton: 'Enregistrer dans la carrière', fait: 'enregistrées' },
  ANNULER: { bouton: 'Annuler la proposition', fait: 'annulées', motif: true },
};

export const etats = ['CALCULEE', 'PROPOSEE', 'ARRETE_EDITE', 'SIGNE', 'NOTIFIE', 'ENREGISTRE', 'SUSPENDUE', 'RECALCULEE', 'ANNULEE'];

export const nomEtat = (code) => ({
  CALCULEE: 'Calculée', PROPOSEE: 'Proposée', ARRETE_EDITE: 'Arrêté édité', SIGNE: 'Signée', NOTIFIE: 'Notifiée',
  ENREGISTRE: 'Enregistrée', SUSPENDUE: 'Suspendue', RECALCULEE: 'Recalculée', ANNULEE: 'Annulée',
}[code] ?? libelle(code));

/** « 1 an 3 mois » out of days of thirty-day months. */
export function duree(jours) {
  const parts = [[Math.floor(jours / 360), 'an', 'ans'], [Math.floor((jours % 360) / 30), 'mois', 'mois'], [jours % 30, 'jour', 'jours']]
    .filter(([n]) => n > 0)
    .map(([n, un, plusieurs]) => `${n} ${n === 1 ? un : plusieurs}`);
  return parts.join(' ') || 'néant';
}
