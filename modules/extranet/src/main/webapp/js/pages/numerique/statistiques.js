// How many messages partner systems send, how many fail, and why.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { aujourdHui, jour, nombre } from '../../format.js';
import { adresse, filtre } from '../../composants/filtre.js';
import { entiere, table } from '../../composants/table.js';
import { barres } from './barres.js';
import { histogramme } from './histogramme.js';

const PERIODES = [['7', 'Sept derniers jours'], ['30', 'Trente derniers jours'], ['90', 'Quatre-vingt-dix derniers jours']];

export async function statistiques({ query }) {
  const periode = PERIODES.some(([n]) => n === query.jours) ? query.jours : '30';
  const du = new Date(Date.parse(aujourdHui()) - (periode - 1) * 86_400_000).toISOString().slice(0, 10);
  const bilan = await lire('/messages/statistiques', { partenaire: query.partenaire, du, au: aujourdHui() });
  return html`
    <p><a href="#/partenaires">Partenaires et accès</a></p>
    <h1 tabindex="-1">Messages des partenaires</h1>
    ${filtre('/partenaires/statistiques', [
      { nom: 'partenaire', titre: 'Code du partenaire', valeur: query.partenaire, aide: 'Vide : tous.' },
      { nom: 'jours', titre: 'Période', valeur: periode, options: PERIODES },
    ])}
    ${bilan.recus ? contenu(bilan, query, periode) : html`<p class="vide">Aucun message sur la période.</p>`}`;
}

const contenu = (bilan, query, periode) => html`
  ${resume(bilan)}
  ${histogramme(bilan.jours)}
  ${query.partenaire ? nothing : emetteurs(bilan.partenaires, periode)}
  ${fautes(bilan)}
  ${parJour(bilan.jours)}`;

const resume = (b) => html`
  <dl>
    <dt>Messages reçus</dt><dd>${nombre(b.recus)}</dd>
    <dt>Refusés à l'émetteur</dt><dd>${nombre(b.refuses)}${part(b.refuses, b.recus)}</dd>
    <dt>Incidents chez nous</dt><dd>${nombre(b.incidents)}${part(b.incidents, b.recus)}</dd>
    <dt>Temps de réponse</dt><dd>${nombre(b.dureeMoyenneMs)} ms en moyenne, ${nombre(b.dureeMaxMs)} ms au plus</dd>
  </dl>`;

const part = (n, total) => (total ? `, soit ${nombre(Math.round((1000 * n) / total) / 10)} %` : '');

const nomme = (p) => p.partenaire || 'Émetteur non annoncé';

const emetteurs = (liste, periode) => html`
  <h2>Par émetteur</h2>
  ${barres('Messages par émetteur', liste.map((p) => ({
    nom: nomme(p),
    parts: [['admis', p.recus - p.refuses - p.incidents], ['refuses', p.refuses], ['incidents', p.incidents]],
  })))}
  ${table({
    titre: 'Messages par émetteur',
    colonnes: [
      { titre: 'Émetteur', valeur: (p) => (p.partenaire
        ? html`<a href="#${adresse('/partenaires/statistiques', { partenaire: p.partenaire, jours: periode })}">${p.partenaire}</a>` : nomme(p)) },
      { titre: 'Reçus', droite: true, valeur: (p) => nombre(p.recus) },
      { titre: 'Refusés', droite: true, valeur: (p) => nombre(p.refuses) },
      { titre: 'Incidents', droite: true, valeur: (p) => nombre(p.incidents) },
    ],
    page: entiere(liste),
  })}`;

const fautes = (b) => html`
  <h2>Par faute</h2>
  ${b.fautes.length ? barres('Fautes rendues', b.fautes.map((f) => ({ nom: f.code, parts: [['refuses', f.nombre]] }))) : nothing}
  ${tableFautes(b)}`;

const tableFautes = (b) => table({
  titre: 'Fautes rendues',
  colonnes: [
    { titre: 'Code', valeur: (f) => f.code },
    { titre: 'Nombre', droite: true, valeur: (f) => nombre(f.nombre) },
  ],
  page: entiere(b.fautes),
  vide: 'Aucune faute sur la période.',
});

const parJour = (jours) => html`<h2>Par jour</h2>${tableJours(jours)}`;

const tableJours = (jours) => table({
  titre: 'Messages par jour',
  colonnes: [
    { titre: 'Jour', valeur: (j) => jour(j.jour) },
    { titre: 'Reçus', droite: true, valeur: (j) => nombre(j.recus) },
    { titre: 'Refusés', droite: true, valeur: (j) => nombre(j.refuses) },
    { titre: 'Incidents', droite: true, valeur: (j) => nombre(j.incidents) },
  ],
  page: entiere(jours.filter((j) => j.recus).reverse()),
});
