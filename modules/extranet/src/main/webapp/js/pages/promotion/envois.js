// Letters of a campaign: which are sent, which are read, and the sending of the others.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { creer, lire } from '../../api.js';
import { route } from '../../routeur.js';
import { session } from '../../session.js';
import { jour, nombre } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { table } from '../../composants/table.js';
import { filtre, pages } from '../../composants/filtre.js';
import { colonneCollectivite, nommer } from '../../composants/collectivite.js';
import { actes, carteActe } from '../convention/actes.js';
import { etatEnvoi, etatsEnvoi, nomCourrier } from './mots.js';

let bilan = null;

route('/promotion-interne/:campagne/courriers', async ({ campagne, query }, afficher) => {
  const chemin = `/promotion-interne/campagnes/${campagne}/envois`;
  const adresse = `/promotion-interne/${campagne}/courriers`;
  const [page, restants] = await Promise.all([
    lire(chemin, { etat: query.etat, page: query.page, taille: 50 }),
    lire(chemin, { etat: 'A_ENVOYER', taille: 1 }),
  ]);
  const nom = await nommer(page.elements);
  const fait = bilan;
  bilan = null;
  return html`
    <h1 tabindex="-1">Courriers de la promotion interne</h1>
    ${fait ? html`<p class="message note" role="status">${fait}</p>` : nothing}
    <p class="actions"><a class="bouton" href="#/promotion-interne/${campagne}">Revenir à la campagne</a></p>
    ${filtre(adresse, [{ nom: 'etat', titre: 'État', valeur: query.etat ?? '', options: [['', 'Tous'], ...etatsEnvoi] }])}
    ${table({
      titre: 'Courriers',
      page,
      lien: pages(adresse, query),
      vide: "Aucun courrier : ils naissent de la proposition, de l'irrecevabilité et des listes établies.",
      colonnes: [
        { titre: 'Agent', valeur: (e) => html`<a href="#/dossiers-promotion/${e.dossier}">${e.nom} ${e.prenom}</a>` },
        ...colonneCollectivite(nom),
        { titre: 'Courrier', valeur: (e) => nomCourrier(e.courrier) },
        { titre: 'État', valeur: (e) => etat(e.etat, etatEnvoi(e.etat)) },
        { titre: 'Envoyé le', valeur: (e) => jour(e.envoyeLe) },
        { titre: 'Lu le', valeur: (e) => jour(e.luLe) },
      ],
    })}
    ${session.aRole('CDG_CARRIERE') ? envoi(chemin, restants.total, afficher) : nothing}`;
});

function envoi(chemin, restants, afficher) {
  return actes([
    restants > 0 && carteActe({
      titre: `Envoyer les courriers (${nombre(restants)})`,
      bouton: 'Envoyer les courriers',
      engage: "Chaque employeur les trouve dans le dossier de son agent et voit une échéance jusqu'à ce qu'il les ouvre. Un courrier envoyé ne change plus.",
      envoyer: async () => {
        const { envoyes, dejaEnvoyes } = await creer(chemin, {});
        bilan = `${nombre(envoyes)} courrier(s) envoyé(s), ${nombre(dejaEnvoyes)} l'étaient déjà.`;
        await afficher();
      },
    }),
  ], null);
}
