// Declarations: what is due and done for a collectivité, what is to check for the CdG.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { session } from '../../session.js';
import { route, aller } from '../../routeur.js';
import { instant, jour, libelle, montant } from '../../format.js';
import { colonneCollectivite, nommer } from '../../composants/collectivite.js';
import { exporter } from '../../composants/exporter.js';
import { champ } from '../../composants/formulaire.js';
import { etat } from '../../composants/etat.js';
import { table } from '../../composants/table.js';
import { nomPeriode } from './mots.js';

const etats = ['BROUILLON', 'DEPOSEE', 'VALIDEE', 'REJETEE', 'TITREE', 'REMPLACEE'];

route('/cotisations', ({ query }) => {
  if (session.siren) return collectivite(query);
  return session.estCdg ? centre(query) : html`<h1 tabindex="-1">Cotisations</h1><p>Choisissez d'abord, en haut de page, la collectivité pour laquelle vous agissez.</p>`;
});

async function collectivite(query) {
  const [page, echeances] = await Promise.all([
    lire(`/collectivites/${session.siren}/cotisations`, { etat: query.etat, page: query.page }),
    lire('/echeances', { siren: session.siren }),
  ]);
  const attendues = echeances.elements.filter((e) => e.objet.startsWith('COTISATION:'));
  return html`
    <h1 tabindex="-1">Cotisations</h1>
    <section aria-labelledby="a-declarer">
      <h2 id="a-declarer">À déclarer</h2>
      ${attendues.length ? html`<ul class="cartes">${attendues.map(attendue)}</ul>` : html`<p class="vide">Aucune déclaration n'est attendue de vous.</p>`}
    </section>
    <p class="actions">
      <a class="bouton principal" href="#/cotisations/declarer">Déclarer une période</a>
      <a class="bouton" href="#/titres">Titres de recettes</a>
    </p>
    ${filtre(query)}
    ${liste(page, query, [])}`;
}

function attendue(e) {
  const debut = e.objet.split(':')[2];
  const fin = e.objet.split(':')[3];
  return html`
    <li class="carte">
      <h3>${nomPeriode({ debut, fin })}</h3>
      <p>${etat(e.etat, e.joursRestants < 0 ? `${-e.joursRestants} jours de retard` : `au plus tard le ${jour(e.date)}`)}</p>
      <p><a href="#/cotisations/declarer?mois=${debut.slice(0, 7)}&fin=${fin.slice(0, 7)}">Déclarer</a></p>
    </li>`;
}

async function centre(query) {
  const criteres = { etat: query.etat ?? 'DEPOSEE', siren: query.siren };
  const page = await lire('/cotisations', { ...criteres, page: query.page });
  const nom = await nommer(page.elements);
  return html`
    <h1 tabindex="-1">Cotisations</h1>
    <p class="actions">
      <a class="bouton" href="#/cotisations/recouvrement">Déclarations en retard</a>
      <a class="bouton" href="#/titres">Titres de recettes</a>
    </p>
    ${filtre({ etat: 'DEPOSEE', ...query }, true)}
    ${liste(page, query, colonneCollectivite(nom))}
    ${exporter('/cotisations', criteres)}`;
}

function filtre(query, parSiren = false) {
  return html`
    <form class="filtre" novalidate @submit=${filtrer}>
      ${parSiren ? champ({ nom: 'siren', titre: 'SIREN', valeur: query.siren, inputmode: 'numeric' }) : nothing}
      ${champ({ nom: 'etat', titre: 'État', valeur: query.etat, options: [['', 'Tous'], ...etats.map((e) => [e, libelle(e)])] })}
      <p class="actions"><button type="submit">Afficher</button></p>
    </form>`;
}

function filtrer(evenement) {
  evenement.preventDefault();
  aller(`/cotisations?${new URLSearchParams(new FormData(evenement.currentTarget))}`);
}

function liste(page, query, avant) {
  const titre = !session.siren && (query.etat ?? 'DEPOSEE') === 'DEPOSEE' ? 'Déclarations à contrôler' : 'Déclarations';
  return table({
    titre,
    page,
    lien: (numero) => `#/cotisations?${new URLSearchParams({ ...query, page: numero })}`,
    vide: 'Aucune déclaration ne répond à ce choix.',
    colonnes: [
      { titre: 'Période', valeur: (d) => html`<a href="#/cotisations/${d.id}">${nomPeriode(d)}</a>` },
      ...avant,
      { titre: 'État', valeur: (d) => html`${etat(d.etat)}${d.origine === 'TAXATION_OFFICE' ? html` ${etat('PROPOSEE', "taxation d'office")}` : nothing}` },
      { titre: 'Version', valeur: (d) => (d.rang > 1 ? `n° ${d.rang} (correction)` : 'n° 1') },
      { titre: 'Base', droite: true, valeur: (d) => montant(d.base) },
      { titre: 'Cotisations', droite: true, valeur: (d) => montant(d.total) },
      { titre: 'Mise à jour', valeur: (d) => instant(d.modifieeLe) },
    ],
  });
}
