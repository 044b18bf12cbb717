// Published tableaux, for everybody and without an account: rank and name.
import { html } from '/lib/lit-html/lit-html.js';
import { lire, telecharger } from '../../api.js';
import { route } from '../../routeur.js';
import { jour } from '../../format.js';
import { entiere, table } from '../../composants/table.js';
import { filtre, pages } from '../../composants/filtre.js';

const CHEMIN = '/public/tableaux-avancement';

route(CHEMIN, async ({ query }) => {
  const page = await lire(CHEMIN, { annee: query.annee, page: query.page, taille: 25 });
  return html`
    <h1 tabindex="-1">Tableaux d'avancement de grade</h1>
    <p>Tableaux des collectivités affiliées au Centre de gestion du Pas-de-Calais et du Centre lui-même, par ordre de mérite.</p>
    ${filtre(CHEMIN, [{ nom: 'annee', titre: 'Année', valeur: query.annee ?? '', inputmode: 'numeric' }])}
    ${table({
      titre: 'Tableaux publiés',
      page,
      lien: pages(CHEMIN, query),
      vide: "Aucun tableau n'est publié.",
      colonnes: [
        { titre: 'Grade', valeur: (t) => html`<a href="#${CHEMIN}/${t.id}">${t.grade}</a>` },
        { titre: 'Collectivité', valeur: (t) => t.collectivite },
        { titre: 'Année', valeur: (t) => t.annee, droite: true },
        { titre: 'Publié le', valeur: (t) => jour(t.publieLe) },
      ],
    })}`;
}, { publique: true });

route(`${CHEMIN}/:id`, async ({ id }) => {
  const [tableau, inscrits] = await Promise.all([lire(`${CHEMIN}/${id}`), lire(`${CHEMIN}/${id}/inscrits`)]);
  return html`
    <h1 tabindex="-1">${tableau.grade} — ${tableau.annee}</h1>
    <p>${tableau.collectivite} : tableau ${tableau.numero} arrêté le ${jour(tableau.arreteLe)}, publié le ${jour(tableau.publieLe)}.</p>
    <p>${tableau.parts}</p>
    ${table({
      titre: 'Agents inscrits, par ordre de mérite',
      page: entiere(inscrits),
      colonnes: [
        { titre: 'Rang', valeur: (i) => i.rang },
        { titre: 'Nom', valeur: (i) => i.nom },
        { titre: 'Prénom', valeur: (i) => i.prenom },
      ],
    })}
    <p class="actions">
      <button type="button" @click=${() => telecharger(`${CHEMIN}/${id}/inscrits.csv`, `tableau-avancement-${id}.csv`)}>Télécharger (CSV)</button>
      <a class="bouton" href="#${CHEMIN}">Tous les tableaux</a>
    </p>`;
}, { publique: true });
