// The acts of a convention: what each asks for and what it commits to.
import { session } from '../../session.js';
import { aujourdHui, nombre } from '../../format.js';
import { acte, actes, carteActe } from './actes.js';
import { nomPartie, parties } from './parties.js';

export function actesDeLaConvention(convention, afficher) {
  const demander = acte('/conventions', convention, afficher);
  const peut = (evenement) => convention.possibles.includes(evenement);
  const cartes = [
    peut('PROPOSER') && simple('Proposer à la collectivité', 'La convention reçoit son numéro et la collectivité la voit.', 'Proposer', 'PROPOSER', demander),
    peut('DELIBERER') && deliberation('Enregistrer la délibération', "L'assemblée approuve la convention ; les signatures peuvent suivre.", 'DELIBERER', demander),
    peut('SIGNER') && signature(convention, demander),
    peut('ACTIVER') && simple('Mettre en vigueur', 'Les prestations peuvent être saisies et facturées. Une seule convention par mission est en vigueur.', 'Mettre en vigueur', 'ACTIVER', demander),
    peut('OUVRIR_AVENANT') && avenant(convention, demander),
    peut('CONCLURE_AVENANT') && deliberation("Conclure l'avenant", "L'avenant approuvé s'applique à sa date d'effet.", 'CONCLURE_AVENANT', demander),
    peut('RESILIER') && resiliation(demander),
  ];
  return actes(cartes, attente(convention));
}

const simple = (titre, engage, bouton, evenement, demander) => carteActe({ titre, engage, bouton, envoyer: () => demander({ evenement }) });

const deliberation = (titre, engage, evenement, demander) => carteActe({
  titre,
  engage,
  champs: [
    { nom: 'deliberation.reference', titre: 'Référence de la délibération', requis: true, aide: 'Par exemple : 2026-117' },
    { nom: 'deliberation.date', titre: 'Date de la délibération', type: 'date', requis: true, max: aujourdHui() },
  ],
  bouton: titre,
  envoyer: (v) => demander({ evenement, deliberation: { reference: v['deliberation.reference'], date: v['deliberation.date'] } }),
});

function signature(convention, demander) {
  const partie = convention.signaturesAttendues.find((p) => session.aRole(parties[p].role));
  return partie && carteActe({
    titre: `Signer pour « ${nomPartie(partie)} »`,
    engage: 'Votre signature engage cette partie ; la convention est complète quand toutes ont signé.',
    champs: [
      { nom: 'nom', titre: 'Nom du signataire', requis: true, valeur: session.identite.nom },
      { nom: 'qualite', titre: 'Qualité', requis: true, aide: 'Par exemple : maire, président' },
      { nom: 'date', titre: 'Date de signature', type: 'date', requis: true, valeur: aujourdHui(), min: convention.deliberation.date, max: aujourdHui() },
    ],
    bouton: 'Signer la convention',
    envoyer: (v) => demander({ evenement: 'SIGNER', signature: { partie, ...v } }),
  });
}

const comptees = ({ lignes }) => lignes
  .map((l, i) => [String(i + 1), `${l.libelle} (${nombre(l.quantite)})`, l])
  .filter(([, , l]) => l.mode === 'ABONNEMENT' && l.quantite !== null)
  .map(([rang, texte]) => [rang, texte]);

const avenant = (convention, demander) => carteActe({
  titre: 'Ouvrir un avenant',
  engage: "La convention reste en vigueur ; l'avenant s'applique une fois conclu.",
  champs: [
    { nom: 'objet', titre: "Objet de l'avenant", requis: true },
    { nom: 'dateEffet', titre: "Date d'effet", type: 'date', requis: true },
    { nom: 'dureeMois', titre: 'Nouvelle durée, en mois', type: 'number', min: '1', max: '120', step: '1', aide: 'Depuis le début de la convention ; vide si elle ne change pas' },
    ...(comptees(convention).length ? [
      { nom: 'ligne', titre: 'Abonnement revu', options: [['', 'Aucun'], ...comptees(convention)] },
      { nom: 'quantite', titre: 'Nouvelle quantité', type: 'number', min: '1', step: '1', aide: "Une hausse est facturée en complément de l'année ; une baisse prend effet un 1er janvier à venir." },
    ] : []),
  ],
  bouton: "Ouvrir l'avenant",
  envoyer: (v) => demander({ evenement: 'OUVRIR_AVENANT', avenant: { ...v, dureeMois: chiffre(v.dureeMois), ligne: chiffre(v.ligne), quantite: chiffre(v.quantite) } }),
});

const chiffre = (saisi) => (saisi ? Number(saisi) : null);

const resiliation = (demander) => carteActe({
  titre: 'Résilier la convention',
  engage: 'Après le dernier jour, plus aucune prestation ne peut être faite. Ce qui est dû reste facturé.',
  champs: [
    { nom: 'dernierJour', titre: 'Dernier jour en vigueur', type: 'date', requis: true },
    { nom: 'motif', titre: 'Motif', requis: true },
  ],
  bouton: 'Résilier',
  envoyer: (v) => demander({ evenement: 'RESILIER', ...v }),
});

const attentes = {
  BROUILLON: 'Le Centre de gestion relit puis propose la convention.',
  PROPOSEE: "La délibération de l'assemblée de la collectivité est attendue.",
  SIGNEE: 'Le Centre de gestion met la convention en vigueur.',
  AVENANT: "La délibération qui conclut l'avenant est attendue ; le Centre de gestion l'enregistre.",
};

function attente({ etat, signaturesAttendues }) {
  if (etat === 'DELIBEREE') return `Signatures attendues : ${signaturesAttendues.map(nomPartie).join(', ')}.`;
  return attentes[etat] ?? null;
}
