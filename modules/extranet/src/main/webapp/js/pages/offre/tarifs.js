// The dated grid as the CdG checks it: figure, reading, ambiguity, source, mark.
import { html } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { route, aller } from '../../routeur.js';
import { aujourdHui, jour } from '../../format.js';
import { champ } from '../../composants/formulaire.js';
import { table } from '../../composants/table.js';
import { colonnes, enPage } from './grille.js';

const marques = [['', 'Toutes'], ['ambigue', 'Guide ambigu'], ['verifier', 'À vérifier'], ['sourcee', 'Sourcées']];

route('/tarifs', async ({ query }) => {
  const date = query.date || aujourdHui();
  const [tarifs, missions] = await Promise.all([lire('/tarifs', { date }), lire('/missions')]);
  const tarifees = missions.filter((m) => tarifs.some((t) => t.mission === m.code));
  return html`
    <h1 tabindex="-1">Grille tarifaire</h1>
    <p>En vigueur au ${jour(date)}. Une lecture marquée « A-… » tranche une ambiguïté du guide ; R-TAR-0 retient, dans un trou ou un recouvrement de tranches, le prix le plus bas.</p>
    <form class="filtre" novalidate @submit=${filtrer}>
      ${champ({ nom: 'date', titre: 'En vigueur au', type: 'date', valeur: date })}
      ${champ({ nom: 'mission', titre: 'Mission', valeur: query.mission, options: [['', 'Toutes'], ...tarifees.map((m) => [m.code, m.libelle])] })}
      ${champ({ nom: 'marque', titre: 'Lignes', valeur: query.marque, options: marques })}
      <p class="actions"><button type="submit" class="principal">Afficher</button>
        <button type="button" @click=${() => window.print()}>Imprimer</button></p>
    </form>
    ${table({ titre: 'Lignes de la grille', colonnes: colonnes(true), page: enPage(tarifs.filter((t) => retenir(t, query))), vide: 'Aucune ligne ne répond à ce choix.' })}`;
});

function retenir(tarif, { mission, marque }) {
  if (mission && tarif.mission !== mission) return false;
  return { ambigue: tarif.ambiguite !== '', verifier: !tarif.source.verifiee, sourcee: tarif.source.verifiee }[marque] ?? true;
}

function filtrer(evenement) {
  evenement.preventDefault();
  const retenus = [...new FormData(evenement.currentTarget)].filter(([, v]) => v);
  aller(`/tarifs?${new URLSearchParams(retenus)}`);
}
