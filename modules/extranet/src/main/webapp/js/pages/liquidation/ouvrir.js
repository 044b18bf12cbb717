// A dossier opened for the agent of a career.
import { html } from '/lib/lit-html/lit-html.js';
import { creer, lire } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { aujourdHui } from '../../format.js';
import { formulaire } from '../../composants/formulaire.js';
import { CHEMIN, anticipations, types } from './mots.js';

/** The dates of a departure, as the form names them. */
export const champsDates = (depart = {}, requis = true) => [
  { nom: 'dernierJour', titre: 'Dernier jour de services', type: 'date', requis, valeur: depart.dernierJour, aide: 'Jour du décès pour une réversion' },
  { nom: 'radiation', titre: 'Radiation des cadres', type: 'date', requis, valeur: depart.radiation, aide: 'Le lendemain du dernier jour' },
  { nom: 'effet', titre: "Date d'effet de la pension", type: 'date', requis, valeur: depart.effet },
];

export const champAnticipation = (valeur) => ({
  nom: 'anticipation', titre: "Motif d'un départ avant l'âge", aide: 'Il faut un avis préalable favorable de la CNRACL sur ce motif, pour un départ au plus tard à la date d\'effet.', options: [['', 'Aucun'], ...Object.entries(anticipations)], valeur: valeur ?? '',
});

export const champJustification = (valeur) => ({
  nom: 'justification', titre: "Pourquoi la demande n'est pas faite trois mois avant", lignes: 2, max: 500, aide: 'Pour une demande tardive seulement', valeur: valeur ?? '',
});

export const champIban = { nom: 'iban', titre: 'IBAN', aide: "Sa clé est vérifiée ; seules ses extrémités sont gardées, le numéro entier reste sur le RIB parmi les pièces." };

route('/retraite/:id/dossier', async ({ id }) => {
  const { carriere } = await lire(`/carrieres/${id}`);
  const cle = crypto.randomUUID();
  return html`
    <h1 tabindex="-1">Ouvrir un dossier de retraite</h1>
    <p>Pour ${carriere.prenom} ${carriere.nom}, <a href="#/carrieres/${id}">carrière n° ${id}</a>. Le dossier se complète ensuite : pièces, compte à créditer.</p>
    ${formulaire({
      bouton: 'Ouvrir le dossier',
      champs: [
        { nom: 'type', titre: 'Type de pension', options: Object.entries(types) },
        { nom: 'demandeeLe', titre: "Demande de l'agent du", type: 'date', max: aujourdHui(), requis: true, valeur: aujourdHui() },
        ...champsDates(),
        champAnticipation(),
        champJustification(),
        champIban,
      ],
      envoyer: async (v) => {
        const cree = await creer(CHEMIN, {
          carriere: Number(id), type: v.type, demandeeLe: v.demandeeLe,
          depart: { dernierJour: v.dernierJour, radiation: v.radiation, effet: v.effet },
          anticipation: v.anticipation || null, justification: v.justification || null, iban: v.iban || null,
        }, cle);
        aller(`${CHEMIN}/${cree.id}`);
      },
    })}`;
});
