// How many messages partner systems send, how many fail, and why.
import { html } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { aujourdHui, jour, nombre } from '../../format.js';
import { filtre } from '../../composants/filtre.js';
import { entiere, table } from '../../composants/table.js';
import { histogramme } from './histogramme.js';

const PERIODES = [['7', 'Sept derniers jours'], ['30', 'Trente derniers jours'], ['90', 'Quatre-vingt-dix derniers jours']];

export async function statistiques({ query }) {
  const periode = PERIODES.some(([n]) => n === query.jours) ? query.jours : '30';
  const du = new Date(Date.parse(aujourdHui()) - (periode - 1) * 86_400_000).toISOString().slice(0, 10);
  const [bilan, connus] = await Promise.all([
    lire('/messages/statistiques', { partenaire: query.partenaire, du, au: aujourdHui() }),
    lire('/partenaires', { taille: 100 }),
  ]);
  return html`
    <p><a href="#/partenaires">Partenaires et accès</a></p>
    <h1 tabindex="-1">Messages des partenaires</h1>
    ${filtre('/partenaires/statistiques', [
      { nom: 'partenaire', titre: 'Partenaire', valeur: query.partenaire, options: [['', 'Tous'], ...connus.elements.map((p) => [p.code, p.nom])] },
      { nom: 'jours', titre: 'Période', valeur: periode, options: PERIODES },
    ])}
    ${bilan.recus ? contenu(bilan) : html`<p class="vide">Aucun message sur la période.</p>`}`;
}

const contenu = (bilan) => html`
  ${resume(bilan)}
  ${histogramme(bilan.jours)}
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

const fautes = (b) => table({
  titre: 'Fautes rendues',
  colonnes: [
    { titre: 'Code', valeur: (f) => f.code },
    { titre: 'Nombre', droite: true, valeur: (f) => nombre(f.nombre) },
  ],
  page: entiere(b.fautes),
  vide: 'Aucune faute sur la période.',
});

const parJour = (jours) => table({
  titre: 'Par jour',
  colonnes: [
    { titre: 'Jour', valeur: (j) => jour(j.jour) },
    { titre: 'Reçus', droite: true, valeur: (j) => nombre(j.recus) },
    { titre: 'Refusés', droite: true, valeur: (j) => nombre(j.refuses) },
    { titre: 'Incidents', droite: true, valeur: (j) => nombre(j.incidents) },
  ],
  page: entiere(jours.filter((j) => j.recus).reverse()),
});
