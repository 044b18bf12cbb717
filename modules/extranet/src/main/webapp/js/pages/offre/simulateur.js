// Price simulator: the form follows the mission, the price follows the typing.
import { html, render, nothing } from '/lib/lit-html/lit-html.js';
import { demander, lire, Refus } from '../../api.js';
import { session } from '../../session.js';
import { route } from '../../routeur.js';
import { aujourdHui } from '../../format.js';
import { champ } from '../../composants/formulaire.js';
import { message } from '../../composants/message.js';
import { structures } from './mots.js';
import { saisies, demandees } from './prestations.js';
import { resultat } from './resultat.js';

const REPOS = 300;

route('/simulateur', async ({ query }) => {
  const [tarifs, missions] = await Promise.all([lire('/tarifs', { date: aujourdHui() }), lire('/missions')]);
  const tarifees = missions.filter((m) => tarifs.some((t) => t.mission === m.code));
  const choisie = tarifees.find((m) => m.code === query.mission) ?? tarifees[0];
  const page = { tarifs, missions: tarifees };
  requestAnimationFrame(() => commencer(page));
  return html`
    <h1 tabindex="-1">Simuler un prix</h1>
    <p>Rien n'est enregistré ni engagé. Le prix se met à jour à mesure que vous répondez.</p>
    <form id="simulateur" novalidate @submit=${(e) => { e.preventDefault(); calculer(page); }}
      @input=${() => attendre(page)}>
      ${champ({ nom: 'mission', titre: 'Mission', valeur: choisie.code, options: tarifees.map((m) => [m.code, m.libelle]), change: () => adapter(page) })}
      ${pourQui(page)}
      <div id="structure"></div>
      <div id="prestations"></div>
      ${champ({ nom: 'date', titre: 'Tarif en vigueur au', type: 'date', valeur: aujourdHui(), requis: true })}
    </form>
    <div id="resultat" role="region" aria-live="polite" aria-label="Prix simulé"></div>`;
});

function pourQui(page) {
  const options = [['connue', session.siren ? nomActuel() : 'Une collectivité du département'], ['imaginee', 'Une structure imaginée']];
  return champ({ nom: 'pour', titre: 'Pour', options, change: () => adapter(page) });
}

const nomActuel = () => session.habilitation?.nom ?? `La collectivité ${session.siren}`;
const formulaire = () => document.getElementById('simulateur');
const valeurs = () => Object.fromEntries(new FormData(formulaire()));

function commencer(page) {
  if (formulaire()) adapter(page);
}

/** Asks only for what the mission and the structure need. */
function adapter(page) {
  const { mission, pour } = valeurs();
  const siens = page.tarifs.filter((t) => t.mission === mission);
  render(structure(pour), document.getElementById('structure'));
  render(saisies(siens), document.getElementById('prestations'));
  calculer(page);
}

function structure(pour) {
  if (pour === 'connue') {
    return session.siren ? nothing : champ({ nom: 'siren', titre: 'SIREN de la collectivité', inputmode: 'numeric', requis: true });
  }
  return html`<div class="cote">
    ${champ({ nom: 'type', titre: 'Type de structure', options: Object.entries(structures) })}
    ${champ({ nom: 'population', titre: 'Habitants', type: 'number', min: 0, step: 1, inputmode: 'numeric', aide: 'Compte pour une commune ou un EPCI.' })}
    ${champ({ nom: 'effectif', titre: 'Agents', type: 'number', min: 0, step: 1, inputmode: 'numeric', aide: 'Tous statuts, au 1er janvier.' })}
  </div>`;
}

let minuterie = 0;
let tour = 0;

function attendre(page) {
  clearTimeout(minuterie);
  minuterie = setTimeout(() => calculer(page), REPOS);
}

async function calculer(page) {
  const zone = document.getElementById('resultat');
  if (!formulaire() || !zone) return;
  const courant = ++tour;
  const v = valeurs();
  const siens = page.tarifs.filter((t) => t.mission === v.mission);
  const demande = preparer(v, siens);
  if (!demande) {
    render(html`<p class="vide">Complétez le formulaire : le prix s'affichera ici.</p>`, zone);
    return;
  }
  const contenu = await chiffrer(demande);
  if (courant !== tour) return;
  render(contenu, zone);
}

async function chiffrer(demande) {
  try {
    return resultat(await demander('/simulations', demande));
  } catch (erreur) {
    if (!(erreur instanceof Refus)) throw erreur;
    return message(erreur);
  }
}

function preparer(v, siens) {
  const prestations = demandees(v, siens);
  const entier = (texte) => (texte === undefined || texte === '' ? null : Number(texte));
  const qui = v.pour === 'connue'
    ? { siren: session.siren ?? v.siren }
    : { type: v.type, population: entier(v.population), effectif: entier(v.effectif) };
  if (!prestations.length || (v.pour === 'connue' && !/^\d{9}$/.test(qui.siren ?? ''))) return null;
  return { structure: qui, mission: v.mission, prestations, date: v.date || aujourdHui() };
}
