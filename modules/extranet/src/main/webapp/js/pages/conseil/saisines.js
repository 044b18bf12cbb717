// Questions: those of the collectivité, or those that the CdG has to answer.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { jour } from '../../format.js';
import { session } from '../../session.js';
import { etat } from '../../composants/etat.js';
import { filtre, pages } from '../../composants/filtre.js';
import { table } from '../../composants/table.js';
import { etats, natures, options, themes } from './mots.js';

export async function saisines({ query }) {
  if (!session.estCdg && !session.siren) {
    return html`<h1 tabindex="-1">Conseil statutaire</h1><p class="message note">Choisissez d'abord, en haut de la page, la collectivité pour laquelle vous agissez.</p>`;
  }
  const page = await lire('/saisines', { ...query, siren: session.estCdg ? query.siren : session.siren, taille: 25 });
  return html`
    <h1 tabindex="-1">Conseil statutaire</h1>
    <p>Posez une question sur le statut ou demandez un calcul : reprise de services, avancement, stage. Chaque réponse est
      contrôlée par une seconde personne.</p>
    <p class="actions">
      ${session.estCdg ? nothing : html`<a class="bouton principal" href="#/conseil/nouvelle">Poser une question</a>`}
      <a class="bouton" href="#/base-documentaire">Base documentaire</a>
    </p>
    ${filtre('/conseil', [
      { nom: 'nature', titre: 'Nature', options: options(natures, 'Toutes'), valeur: query.nature },
      { nom: 'etat', titre: 'État', options: options(etats, 'Tous'), valeur: query.etat },
    ])}
    ${table({
      titre: 'Questions',
      page,
      lien: pages('/conseil', query),
      vide: 'Aucune question.',
      colonnes: [
        { titre: 'Numéro', valeur: (s) => html`<a href="#/conseil/${s.id}">${s.numero}</a>` },
        { titre: 'Objet', valeur: (s) => s.objet },
        ...(session.estCdg ? [{ titre: 'SIREN', valeur: (s) => s.siren }] : []),
        { titre: 'Nature', valeur: (s) => natures[s.nature] },
        { titre: 'Thème', valeur: (s) => themes[s.theme] },
        { titre: 'État', valeur: (s) => etat(s.etat, etats[s.etat]) },
        { titre: 'Reçue le', valeur: (s) => jour(s.recueLe) },
        { titre: 'Répondue le', valeur: (s) => jour(s.repondueLe) },
      ],
    })}`;
}
