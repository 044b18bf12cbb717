// Memberships as a dated picture; the same facts are in the table below it.
import { html, svg } from '/lib/lit-html/lit-html.js';
import { jour } from '../../format.js';
import { regime } from './mots.js';

const LARGEUR = 640;
const HAUTEUR = 74;
const MARGE = 8;

const annee = (iso) => Number(iso.slice(0, 4)) + (Number(iso.slice(5, 7)) - 1) / 12;

/** @param affiliations oldest first, each with regime, debut, fin (null: open) */
export function frise(affiliations, aujourdHui) {
  if (!affiliations.length) return html``;
  const premiere = Math.floor(annee(affiliations[0].debut));
  const derniere = Math.max(Math.floor(annee(aujourdHui)), Math.floor(annee(affiliations.at(-1).debut))) + 2;
  const x = (a) => MARGE + ((a - premiere) / (derniere - premiere)) * (LARGEUR - 2 * MARGE);
  const annees = graduations(premiere, derniere);
  return html`
    <svg class="frise" viewBox="0 0 ${LARGEUR} ${HAUTEUR}" role="img" aria-label=${recit(affiliations)}>
      ${affiliations.map((a) => bande(a, x, derniere))}
      ${annees.map((n) => svg`
        <line class="graduation" x1=${x(n)} x2=${x(n)} y1="44" y2="50"></line>
        <text class="annee" x=${x(n)} y="66" text-anchor=${n === premiere ? 'start' : n === derniere ? 'end' : 'middle'}>${n}</text>`)}
      <line class="jour" x1=${x(annee(aujourdHui))} x2=${x(annee(aujourdHui))} y1="4" y2="48"></line>
    </svg>`;
}

function bande(a, x, derniere) {
  const debut = x(annee(a.debut));
  const fin = a.fin ? x(Math.floor(annee(a.fin)) + 1) : x(derniere);
  return svg`
    <rect class="bande ${a.regime.toLowerCase()}" x=${debut} y="10" width=${Math.max(2, fin - debut - 2)} height="32" rx="4"></rect>
    ${fin - debut > 120 ? svg`<text class=${fin - debut > 300 ? 'nom' : 'nom court'} x=${debut + 8} y="31">${regime(a.regime)}</text>` : ''}`;
}

function graduations(premiere, derniere) {
  const pas = Math.max(1, Math.ceil((derniere - premiere) / 8));
  const annees = [];
  for (let a = premiere; a <= derniere; a += pas) annees.push(a);
  return annees;
}

function recit(affiliations) {
  return `Affiliations : ${affiliations
    .map((a) => `${regime(a.regime)} du ${jour(a.debut)}${a.fin ? ` au ${jour(a.fin)}` : ' à ce jour'}`)
    .join(' ; ')}.`;
}
