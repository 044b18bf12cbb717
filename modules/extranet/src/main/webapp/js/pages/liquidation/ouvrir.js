// A dossier opened for the agent of a career, or asked for by the agent himself.
import { html } from '/lib/lit-html/lit-html.js';
import { creer, lire } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { aujourdHui } from '../../format.js';
import { session } from '../../session.js';
import { formulaire } from '../../composants/formulaire.js';
import { CHEMIN, anticipations, types } from './mots.js';

/** The dates of a departure, as the form names them; the agent himself asks for no réversion. */
export const champsDates = (depart = {}, soi = false) => [
  { nom: 'dernierJour', titre: 'Dernier jour de services', type: 'date', requis: true, valeur: depart.dernierJour, aide: soi ? null : 'Jour du décès pour une réversion' },
  { nom: 'radiation', titre: 'Radiation des cadres', type: 'date', requis: true, valeur: depart.radiation, aide: 'Le lendemain du dernier jour' },
  { nom: 'effet', titre: "Date d'effet de la pension", type: 'date', requis: true, valeur: depart.effet },
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
  const soi = session.estAgent;
  return html`
    <h1 tabindex="-1">${soi ? 'Demander ma pension' : 'Ouvrir un dossier de retraite'}</h1>
    ${soi ? html`<p>Votre employeur, ${carriere.employeur}, instruit votre demande et y joint les pièces que vous lui remettez : livret de famille, RIB.</p>`
      : html`<p>Pour ${carriere.prenom} ${carriere.nom}, <a href="#/carrieres/${id}">carrière n° ${id}</a>. Le dossier se complète ensuite : pièces, compte à créditer.</p>`}
    ${formulaire({
      bouton: soi ? 'Envoyer ma demande' : 'Ouvrir le dossier',
      champs: [
        { nom: 'type', titre: 'Type de pension', options: Object.entries(types).filter(([type]) => !soi || type !== 'REVERSION') },
        ...(soi ? [] : [{ nom: 'demandeeLe', titre: "Demande de l'agent du", type: 'date', max: aujourdHui(), requis: true, valeur: aujourdHui() }]),
        ...champsDates({}, soi),
        champAnticipation(),
        champJustification(),
        champIban,
      ],
      envoyer: async (v) => {
        const cree = await creer(CHEMIN, {
          carriere: Number(id), type: v.type, demandeeLe: v.demandeeLe ?? aujourdHui(),
          depart: { dernierJour: v.dernierJour, radiation: v.radiation, effet: v.effet },
          anticipation: v.anticipation || null, justification: v.justification || null, iban: v.iban || null,
        }, cle);
        aller(`${CHEMIN}/${cree.id}`);
      },
    })}`;
});
