// Numbers of messages as bars, one a line, the longest first; the same figures are in the table below.
import { html, svg, nothing } from '/lib/lit-html/lit-html.js';
import { nombre } from '../../format.js';

const LARGEUR = 960;
const LIGNE = 30;
const NOMS = 260;
const NOMBRES = 90;

/**
 * @param titre what the picture shows
 * @param lignes name and pieces of each bar, in order: `{ nom, parts: [[class, number], …] }`
 */
export function barres(titre, lignes) {
  const plus = Math.max(...lignes.map(total));
  const unite = (LARGEUR - NOMS - NOMBRES) / plus;
  return html`
    <div class="defile" tabindex="0" role="region" aria-label=${`${titre}, en image`}>
      <svg class="frise courbe histogramme" viewBox="0 0 ${LARGEUR} ${lignes.length * LIGNE}" role="img" aria-label=${recit(titre, lignes)}>
        ${lignes.map((ligne, rang) => barre(ligne, rang * LIGNE, unite))}
      </svg>
    </div>`;
}

function barre(ligne, haut, unite) {
  let x = NOMS;
  return svg`
    <text x=${NOMS - 8} y=${haut + LIGNE * 0.65} text-anchor="end">${court(ligne.nom)}</text>
    ${ligne.parts.map(([classe, n]) => {
      if (!n) return nothing;
      const debut = x;
      x += n * unite;
      return svg`<rect class=${classe} x=${debut} y=${haut + LIGNE * 0.15} width=${n * unite} height=${LIGNE * 0.7}></rect>`;
    })}
    <text x=${x + 8} y=${haut + LIGNE * 0.65}>${nombre(total(ligne))}</text>`;
}

const total = (ligne) => ligne.parts.reduce((somme, [, n]) => somme + n, 0);

const court = (nom) => (nom.length > 26 ? `${nom.slice(0, 25)}…` : nom);

const recit = (titre, lignes) => `${titre} : ${lignes.map((l) => `${l.nom} ${nombre(total(l))}`).join(', ')}. Les nombres sont dans le tableau qui suit.`;
