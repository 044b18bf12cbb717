// What may be done on a dossier, each act with what it asks and what it commits to.
import { aujourdHui } from '../../format.js';
import { session } from '../../session.js';
import { acte, actes, carteActe } from '../convention/actes.js';
import { champDuRefus, champsNbi, champsPensions, champsSurvivants, nbi, pensions, survivants } from '../retraite/complements.js';
import { champAnticipation, champIban, champJustification, champsDates } from './ouvrir.js';
import { CHEMIN } from './mots.js';

const note = (titre, requis = true) => ({ nom: 'note', titre, requis, lignes: 3, max: 2000 });
const date = (titre) => ({ nom: 'date', titre, type: 'date', requis: true, max: aujourdHui(), valeur: aujourdHui() });
const numero = (titre) => ({ nom: 'numero', titre, requis: true });

const hypotheses = [
  ['trimestresAutresRegimes', "Trimestres de l'agent dans les autres régimes", 240, "Et majorations de durée d'assurance, pour des périodes que la carrière ne compte pas."],
  ['enfants', "Enfants élevés par l'agent", 20, 'Pendant neuf ans au moins : ils majorent sa pension.'],
  ['trimestresEnfants', 'Bonifications pour enfants, en trimestres', 40],
  ['trimestresBonifications', 'Autres bonifications, en trimestres', 40],
];

const champsHypotheses = (r) => [
  ...hypotheses.map(([nom, titre, max, aide]) => ({ nom, titre, max, aide, type: 'number', min: 0, step: 1, inputmode: 'numeric', valeur: r?.[nom] ?? 0 })),
  ...[...champsPensions, ...champsNbi].map((champ) => ({ ...champ, valeur: dejaDit(r, champ.nom) })),
];

function dejaDit(r, nom) {
  const dit = r?.pensions?.[nom] ?? r?.nbi?.[nom];
  return typeof dit === 'boolean' ? (dit ? 'oui' : 'non') : dit ?? '';
}

const reversion = (v) => ({ ...Object.fromEntries(hypotheses.map(([nom]) => [nom, Number(v[nom] || 0)])), pensions: pensions(v), nbi: nbi(v), survivants: survivants(v) });

const corps = (evenement, v) => ({
  evenement, note: v.note || null, numero: v.numero || null, date: v.date || null,
  observations: v.observations ? v.observations.split('\n').filter((ligne) => ligne.trim()) : null,
  depart: v.dernierJour ? { dernierJour: v.dernierJour, radiation: v.radiation, effet: v.effet } : null,
  anticipation: v.anticipation || null, justification: v.justification || null, iban: v.iban || null,
  reversion: v.orphelins === undefined ? null : reversion(v),
});

export function lesActes(d, afficher) {
  const demander = acte(CHEMIN, d, afficher);
  const carte = ([evenement, titre, engage, bouton, champs = []]) => d.possibles.includes(evenement)
    && carteActe({ titre, engage, bouton, champs, place: champDuRefus, envoyer: (v) => demander(corps(evenement, v)) });
  return actes([...instruction(), ...controle(), ...suites(), ...changements(d)].map(carte), attente(d));
}

const instruction = () => [
  ['SOUMETTRE', 'Soumettre au contrôle', 'Le centre de gestion vérifie le dossier avant de le transmettre ; aucune pièce obligatoire ne manque.', 'Soumettre'],
  ['DELEGUER', 'Déléguer au centre de gestion', "Le centre instruit à votre place, sous le mandat accordé par l'autorité territoriale.", 'Déléguer'],
  ['PRENDRE_EN_CHARGE', 'Prendre en charge', "Le centre instruit le dossier pour l'employeur.", 'Prendre en charge'],
  ['RESTITUER', "Rendre à l'employeur", "L'employeur instruit de nouveau le dossier.", 'Rendre', [note('Pourquoi')]],
  ['REPRENDRE', "Reprendre l'instruction", 'Le dossier se corrige, puis repasse au contrôle.', 'Reprendre', [note('Ce qui est repris', false)]],
];

const controle = () => [
  ['CONFORME', 'Déclarer conforme', 'Le dossier peut partir à la CNRACL.', 'Déclarer conforme'],
  ['A_CORRIGER', 'Demander des corrections', "Le dossier revient à qui l'instruit, avec vos observations.", 'Demander',
    [{ nom: 'observations', titre: 'Observations, une par ligne', requis: true, lignes: 4 }]],
  ['TRANSMETTRE', "Enregistrer l'envoi à la CNRACL", "Le numéro et le jour de l'envoi fait sur Pep's.", "Enregistrer l'envoi", [numero("Numéro de l'envoi"), date("Jour de l'envoi")]],
];

const suites = () => [
  ['METTRE_EN_TRAITEMENT', 'Enregistrer la prise en traitement', 'La CNRACL instruit la demande.', 'Enregistrer le traitement', [date('Depuis le')]],
  ['REJETER', 'Enregistrer un rejet', "La CNRACL renvoie le dossier ; l'employeur voit ce qui manque.", 'Enregistrer le rejet', [note('Pièces ou corrections demandées')]],
  ['RECEVOIR_DECOMPTE', 'Enregistrer le décompte provisoire', "Déposez-le d'abord parmi les pièces : le délai de réponse court à partir de sa réception.", 'Enregistrer le décompte', [date('Reçu le')]],
  ['ACCEPTER', 'Accepter le décompte', session.estAgent ? 'La CNRACL concède alors votre pension.' : "D'après le décompte signé par l'agent.", 'Accepter'],
  ['REFUSER', 'Refuser le décompte', 'Le dossier est repris et corrigé.', 'Refuser', [note('Pourquoi')]],
  ['CONCEDER', 'Enregistrer la concession', 'La pension est accordée.', 'Enregistrer la concession', [numero('Numéro du titre de pension'), date('Concédée le')]],
  ['METTRE_EN_PAIEMENT', 'Enregistrer le premier paiement', 'Le dossier est terminé.', 'Enregistrer le paiement', [date('Payée le')]],
];

const changements = (d) => [
  ['MODIFIER', 'Modifier la demande', d.transmission ? "Déjà transmis, le dossier revient au contrôle et le décompte ne vaut plus." : 'Les dates, le motif ou le compte.', 'Modifier',
    [...champsDates(d.depart), champAnticipation(d.anticipation), champJustification(d.justification), champIban, note('Pourquoi')]],
  ...(d.type === 'REVERSION' ? [['MODIFIER', 'Indiquer les survivants', "La pension de l'agent se partage entre eux ; ceux d'avant sont remplacés.", 'Indiquer les survivants',
    [...champsSurvivants, ...champsHypotheses(d.reversion), note('Pourquoi')]]] : []),
  ['DECLARER_DECES', "Déclarer le décès de l'agent", 'Ce dossier prend fin ; un dossier de pension de réversion est ouvert.', 'Déclarer le décès', [date('Jour du décès')]],
  ['ABANDONNER', 'Abandonner le dossier', 'Le dossier prend fin ; il reste lisible.', 'Abandonner', [note('Pourquoi')]],
];

function attente(d) {
  if (d.attente === 'CENTRE' && !session.estCdg) return 'Le centre de gestion a le dossier.';
  if (d.attente === 'COLLECTIVITE' && (session.estCdg || session.estAgent)) return "L'employeur a le dossier.";
  if (d.attente === 'CNRACL') return 'La CNRACL a le dossier ; le centre de gestion enregistre ses réponses.';
  return null;
}
