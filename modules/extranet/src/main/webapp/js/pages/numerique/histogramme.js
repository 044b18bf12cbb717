// Messages a day as a picture; the same figures are in the table below it.
import { html, svg, nothing } from '/lib/lit-html/lit-html.js';
import { jour, nombre } from '../../format.js';

const LARGEUR = 960;
const HAUTEUR = 240;
const GAUCHE = 60;
const HAUT = 20;
const BAS = 34;
const DATES = 7;

/** @param jours every day of the period, in order */
export function histogramme(jours) {
  const haut = sommet(Math.max(...jours.map((j) => j.recus)));
  const y = (n) => HAUTEUR - BAS - (n / haut) * (HAUTEUR - HAUT - BAS);
  return html`
    <div class="defile" tabindex="0" role="region" aria-label="Messages par jour, en image">
      <svg class="frise courbe histogramme" viewBox="0 0 ${LARGEUR} ${HAUTEUR}" role="img" aria-label=${recit(jours)}>
        ${[0, haut / 2, haut].map((n) => svg`
          <line class="graduation legere" x1=${GAUCHE} x2=${LARGEUR} y1=${y(n)} y2=${y(n)}></line>
          <text x=${GAUCHE - 8} y=${y(n) + 4} text-anchor="end">${nombre(n)}</text>`)}
        ${jours.map((j, rang) => colonne(j, rang, jours.length, y))}
      </svg>
    </div>
    <p class="legende"><span class="pastille admis"></span> exécutés ou rejoués
      <span class="pastille refuses"></span> refusés à l'émetteur
      <span class="pastille incidents"></span> incidents chez nous</p>`;
}

/** One day, from the bottom: executed, refused, failed. */
function colonne(j, rang, nombreDeJours, y) {
  const large = (LARGEUR - GAUCHE) / nombreDeJours;
  const x = GAUCHE + rang * large;
  const admis = j.recus - j.refuses - j.incidents;
  const barre = (classe, de, a) => (a > de ? svg`
    <rect class=${classe} x=${x + large * 0.1} width=${large * 0.8} y=${y(a)} height=${y(de) - y(a)}></rect>` : nothing);
  return svg`
    <g><title>${phrase(j)}</title>
      ${barre('admis', 0, admis)}${barre('refuses', admis, admis + j.refuses)}${barre('incidents', j.recus - j.incidents, j.recus)}
      ${rang % Math.ceil(nombreDeJours / DATES) === 0 ? svg`<text x=${x} y=${HAUTEUR - 12}>${court(j.jour)}</text>` : nothing}</g>`;
}

const court = (iso) => iso.slice(5).split('-').reverse().join('/');

const phrase = (j) => `${jour(j.jour)} : ${nombre(j.recus)} reçus, ${nombre(j.refuses)} refusés, ${nombre(j.incidents)} incidents`;

/** An even round number that no day passes. */
function sommet(maximum) {
  const pas = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(maximum, 1))));
  return Math.max(2, 2 * Math.ceil(maximum / (2 * pas)) * pas);
}

function recit(jours) {
  const total = jours.reduce((n, j) => n + j.recus, 0);
  const plusCharge = jours.reduce((a, b) => (b.recus > a.recus ? b : a));
  return `${nombre(total)} messages du ${jour(jours[0].jour)} au ${jour(jours.at(-1).jour)} ; le jour le plus chargé est le ${phrase(plusCharge)}. Les nombres sont dans le tableau qui suit.`;
}
