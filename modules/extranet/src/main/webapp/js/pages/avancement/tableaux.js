// Tableaux d'avancement: the list.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { route } from '../../routeur.js';
import { session } from '../../session.js';
import { nombre } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { table } from '../../composants/table.js';
import { filtre, pages } from '../../composants/filtre.js';
import { aChoisir, choix } from '../../composants/choix.js';
import { etatsTableau, nomEtat } from './mots.js';

const CHEMIN = '/tableaux-avancement';
const siren = (query) => (session.estCdg ? query.siren : session.siren);

route(CHEMIN, async ({ query }, afficher) => {
  if (aChoisir()) return choix("Tableaux d'avancement de grade", afficher);
  const page = await lire(CHEMIN, { siren: siren(query), annee: query.annee, etat: query.etat, page: query.page, taille: 25 });
  return html`
    <h1 tabindex="-1">Tableaux d'avancement de grade</h1>
    <p class="actions">
      ${session.estCdg ? nothing : html`<a class="bouton principal" href="#${CHEMIN}/promouvables">Voir nos promouvables</a>
        <a class="bouton" href="#${CHEMIN}/regles">Lignes directrices et taux</a>`}
      ${session.estCdg ? html`<a class="bouton" href="#${CHEMIN}/promouvables-fmpe">Promouvables pris en charge par le Centre de gestion</a>` : nothing}
      <a class="bouton" href="#/public/tableaux-avancement">Ce qui est publié</a>
    </p>
    ${filtre(CHEMIN, [
      ...(session.estCdg ? [{ nom: 'siren', titre: 'SIREN', valeur: query.siren ?? '', inputmode: 'numeric' }] : []),
      { nom: 'annee', titre: 'Année', valeur: query.annee ?? '', inputmode: 'numeric' },
      { nom: 'etat', titre: 'État', valeur: query.etat ?? '', options: [['', 'Tous'], ...etatsTableau] },
    ])}
    ${table({
      titre: 'Tableaux',
      page,
      lien: pages(CHEMIN, query),
      vide: 'Aucun tableau ne répond à ces critères.',
      colonnes: [
        { titre: 'Grade', valeur: (t) => html`<a href="#${CHEMIN}/${t.id}">${t.libelleGrade}</a>` },
        ...(session.estCdg ? [{ titre: 'SIREN', valeur: (t) => t.siren }] : []),
        { titre: 'Année', valeur: (t) => t.annee, droite: true },
        { titre: 'État', valeur: (t) => etat(t.etat, nomEtat(t.etat)) },
        { titre: 'Promouvables', valeur: (t) => nombre(t.promouvables), droite: true },
        { titre: 'Au plus', valeur: (t) => nombre(t.maximum), droite: true },
      ],
    })}`;
});
