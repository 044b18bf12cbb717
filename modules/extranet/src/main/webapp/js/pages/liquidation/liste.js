// The dossiers followed, or the agent's own.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { session } from '../../session.js';
import { route } from '../../routeur.js';
import { jour } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { filtre, pages } from '../../composants/filtre.js';
import { table } from '../../composants/table.js';
import { CHEMIN, attentes, etats, tons, types } from './mots.js';

export const badge = (d) => etat(tons[d.etat], etats[d.etat]);
const choix = (mots) => [['', 'Tous'], ...Object.entries(mots)];

route(CHEMIN, async ({ query }) => {
  const page = await lire(CHEMIN, {
    siren: session.siren, etat: query.etat, type: query.type, attente: query.attente, texte: query.texte, page: query.page, taille: 25,
  });
  return html`
    <h1 tabindex="-1">${session.estAgent ? 'Mes dossiers de retraite' : 'Dossiers de retraite'}</h1>
    ${session.estAgent ? html`<p class="actions"><a class="bouton" href="#/ma-retraite">Demander ma pension depuis Ma retraite</a></p>` : html`
      <p>La collectivité instruit, ou délègue sous mandat ; le centre de gestion contrôle avant l'envoi à la CNRACL et enregistre ce qu'elle répond.</p>
      <p class="actions"><a class="bouton" href="#/retraite">Choisir un agent</a>
        ${session.siren ? html`<a class="bouton" href="#/mandats-retraite">Mandats au centre de gestion</a>` : nothing}</p>
      ${filtre(CHEMIN, [
        { nom: 'texte', titre: 'Début du nom', valeur: query.texte },
        { nom: 'attente', titre: 'Qui doit agir', valeur: query.attente ?? '', options: choix(attentes) },
        { nom: 'etat', titre: 'État', valeur: query.etat ?? '', options: choix(etats) },
        { nom: 'type', titre: 'Type de pension', valeur: query.type ?? '', options: choix(types) },
      ])}`}
    ${table({
      titre: 'Dossiers', page, lien: pages(CHEMIN, query), vide: 'Aucun dossier de retraite.',
      colonnes: [
        { titre: 'Agent', valeur: (d) => html`<a href="#${CHEMIN}/${d.id}">${d.agent}, n° ${d.id}</a>` },
        { titre: 'Type', valeur: (d) => types[d.type] },
        { titre: "Date d'effet", valeur: (d) => jour(d.effet) },
        { titre: 'État', valeur: badge },
        { titre: 'Qui doit agir', valeur: (d) => attentes[d.attente] },
        { titre: 'Décompte à accepter avant le', valeur: (d) => jour(d.limite) },
        ...(session.siren || session.estAgent ? [] : [{ titre: 'SIREN', valeur: (d) => d.siren }]),
      ],
    })}`;
});
