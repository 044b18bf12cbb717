// What may be done on an entretien retraite, each act with what it asks and what it commits to.
import { aujourdHui } from '../../format.js';
import { acte, actes, carteActe } from '../convention/actes.js';
import { complements, groupesParAge } from '../retraite/complements.js';
import { indiceSuperieur, motifsParAge } from '../retraite/mots.js';
import { lieux } from './mots.js';

export function lesActes(chemin, e, afficher) {
  const demander = acte(chemin, e, afficher);
  const carte = (evenement, titre, engage, bouton, champs, corps, contenu) => e.possibles.includes(evenement)
    && carteActe({ titre, engage, bouton, champs, contenu, envoyer: (v) => demander({ evenement, ...corps(v) }) });
  return actes([
    carte('FIXER', e.rendezVous ? 'Fixer un autre rendez-vous' : 'Fixer le rendez-vous', "L'agent et son employeur en voient le jour et l'heure.", 'Fixer', champsRendezVous(e.rendezVous ?? {}),
      ({ jour, heure, lieu, adresse, conseiller }) => ({ rendezVous: { jour, heure, lieu, adresse, conseiller } })),
    carte('TENIR', 'Rendre compte', "Le compte rendu et l'estimation de ce jour sont remis à l'agent ; ils ne changent plus.", "Remettre le compte rendu à l'agent", champsCompteRendu(e), compteRendu, groupesParAge(e.carriere)),
    carte('SIGNALER_ABSENCE', 'Signaler une absence', "L'agent n'est pas venu ; un autre rendez-vous peut être fixé.", "Signaler l'absence", [], () => ({})),
    carte('ANNULER', "Annuler l'entretien", "L'agent, son employeur et le centre de gestion en voient la raison.", "Annuler l'entretien",
      [{ nom: 'note', titre: 'Pourquoi', requis: true, lignes: 2, max: 500 }], (v) => ({ note: v.note })),
  ], null);
}

const champsRendezVous = (r) => [
  { nom: 'jour', titre: 'Jour', type: 'date', requis: true, min: aujourdHui(), valeur: r.jour },
  { nom: 'heure', titre: 'Heure', type: 'time', requis: true, valeur: r.heure?.slice(0, 5) },
  { nom: 'lieu', titre: 'Comment', requis: true, valeur: r.lieu ?? 'CENTRE', options: Object.entries(lieux) },
  { nom: 'adresse', titre: 'Adresse, salle, numéro ou lien', requis: true, valeur: r.adresse },
  { nom: 'conseiller', titre: 'Conseiller', requis: true, valeur: r.conseiller },
];

const entier = (nom, titre, max) => ({ nom, titre, type: 'number', min: 0, max, step: 1, inputmode: 'numeric', valeur: 0 });

const champsCompteRendu = (e) => [
  { nom: 'compteRendu', titre: 'Compte rendu', requis: true, lignes: 8, max: 8000, aide: 'Aucune donnée médicale' },
  { nom: 'depart', titre: "Départ de l'estimation", type: 'date', valeur: e.depart, aide: 'Vide : plusieurs dates sont comparées' },
  { nom: 'motif', titre: 'Motif du départ', options: motifsParAge, valeur: 'AGE' },
  entier('trimestresAutresRegimes', 'Trimestres des autres régimes', 240),
  entier('trimestresEnfants', 'Trimestres de bonification pour enfants', 40),
  entier('trimestresBonifications', 'Autres bonifications, en trimestres', 40),
  entier('enfants', 'Enfants élevés', 20),
  entier('anneesActives', 'Années de services en catégorie active', 50),
  indiceSuperieur,
];

const compteRendu = (v) => ({
  compteRendu: v.compteRendu,
  estimation: {
    departs: v.depart ? [v.depart] : [], motif: v.motif, trimestresAutresRegimes: Number(v.trimestresAutresRegimes), trimestresEnfants: Number(v.trimestresEnfants),
    trimestresBonifications: Number(v.trimestresBonifications), enfants: Number(v.enfants), anneesActives: Number(v.anneesActives), indiceSuperieur: v.indiceSuperieur === 'oui', complements: complements(v),
  },
});
