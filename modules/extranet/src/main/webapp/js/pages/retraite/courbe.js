// The pension by date of departure as a picture; the same amounts are in the table below it.
import { html, svg, nothing } from '/lib/lit-html/lit-html.js';
import { jour, montant } from '../../format.js';

const LARGEUR = 960;
const HAUTEUR = 260;
const GAUCHE = 90;
const DROITE = 70;
const HAUT = 34;
const BAS = 40;

const temps = (p) => Date.parse(`${p.depart}T00:00:00Z`);

/** @param pensions those of an estimation; nothing is drawn for fewer than two amounts */
export function courbe(pensions) {
  const points = pensions.filter((p) => p.issue === 'PENSION');
  if (points.length < 2) return nothing;
  const [debut, fin] = [temps(points[0]), temps(points.at(-1))];
  const graduations = echelle(Math.min(...points.map((p) => p.montant)), Math.max(...points.map((p) => p.montant)));
  const [bas, haut] = [graduations[0], graduations.at(-1)];
  const x = (p) => GAUCHE + ((temps(p) - debut) / (fin - debut)) * (LARGEUR - GAUCHE - DROITE);
  const y = (m) => HAUTEUR - BAS - ((m - bas) / (haut - bas)) * (HAUTEUR - HAUT - BAS);
  return html`
    <div class="defile" tabindex="0" role="region" aria-label="Courbe de la pension">
      <svg class="frise courbe" viewBox="0 0 ${LARGEUR} ${HAUTEUR}" role="img" aria-label=${recit(points)}>
        ${graduations.map((m) => svg`
          <line class="graduation legere" x1=${GAUCHE} x2=${LARGEUR - DROITE} y1=${y(m)} y2=${y(m)}></line>
          <text x=${GAUCHE - 10} y=${y(m) + 4} text-anchor="end">${m} €</text>`)}
        <polyline points=${points.map((p) => `${x(p)},${y(p.montant)}`).join(' ')}></polyline>
        ${points.map((p, i) => svg`
          <circle cx=${x(p)} cy=${y(p.montant)} r="5"><title>${jour(p.depart)} : ${montant(p.montant)}</title></circle>
          ${lisible(points, i, x) ? svg`
            <text class="montant" x=${x(p)} y=${y(p.montant) - 12} text-anchor=${i ? 'middle' : 'start'}>${montant(p.montant)}</text>
            <text x=${x(p)} y=${HAUTEUR - 14} text-anchor="middle">${court(p.depart)}</text>` : nothing}`)}
      </svg>
    </div>`;
}

const court = (iso) => iso.split('-').reverse().join('/');

/** Leaves out the words of a point that would cover those of the one before. */
function lisible(points, rang, x) {
  const place = 110;
  let dernier = -Infinity;
  for (let i = 0; i <= rang; i++) {
    const ecrit = x(points[i]) - dernier >= place;
    if (ecrit) dernier = x(points[i]);
    if (i === rang) return ecrit;
  }
  return false;
}

/** Round amounts that frame the lowest and the highest. */
function echelle(minimum, maximum) {
  const pas = [10, 20, 50, 100, 200, 500, 1000].find((p) => (maximum - minimum) / p <= 5) ?? 2000;
  const premier = Math.floor(minimum / pas) * pas;
  const dernier = Math.max(premier + pas, Math.ceil(maximum / pas) * pas);
  return Array.from({ length: (dernier - premier) / pas + 1 }, (_, i) => premier + i * pas);
}

function recit(points) {
  const [premier, dernier] = [points[0], points.at(-1)];
  return `Pension de ${montant(premier.montant)} pour un départ le ${jour(premier.depart)} à ${montant(dernier.montant)} pour un départ le ${jour(dernier.depart)}. Les montants sont dans le tableau qui suit.`;
}
