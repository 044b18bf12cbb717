// What the bases give, contribution by contribution.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { montant, nombre } from '../../format.js';
import { table } from '../../composants/table.js';
import { trace } from '../../composants/trace.js';
import { contributions } from './mots.js';

const taux = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2 });

export function calcul(resultat) {
  return html`
    ${table({ titre: 'Cotisations dues', colonnes, page: enPage(resultat.montants), vide: 'Aucune cotisation due.' })}
    <p>Total dû : <strong class="chiffre">${montant(resultat.total)}</strong></p>
    ${trace(resultat.trace)}`;
}

export const enPage = (elements) => ({ elements, total: elements.length, page: 0, taille: Math.max(1, elements.length) });

const colonnes = [
  { titre: 'Cotisation', valeur: (m) => contributions[m.contribution] },
  { titre: 'Base', droite: true, valeur: (m) => montant(m.base) },
  { titre: 'Taux', droite: true, valeur: (m) => `${taux.format(m.tauxPct)} %` },
  { titre: 'Montant', droite: true, valeur: (m) => montant(m.montant) },
];

/** Months that differ from the pay made by the CdG: the declaration cannot be accepted. */
export function ecartsPaie(ecarts, nomMois) {
  if (!ecarts.length) return nothing;
  return html`
    <div class="message note" role="note">
      <p><strong>Base différente de la paie faite par le centre</strong> : la déclaration doit lui être égale au centime.</p>
      <ul>${ecarts.map((e) => html`<li>${nomMois(e.mois)} : ${montant(e.base)} déclarés, ${montant(e.paie)} sur la paie</li>`)}</ul>
    </div>`;
}

/** Months whose base moved a lot since last year. */
export function alertes(variations, nomMois) {
  if (!variations.length) return nothing;
  return html`
    <div class="message note" role="note">
      <p><strong>Base à vérifier</strong> : elle a beaucoup changé depuis le même mois de l'an dernier.</p>
      <ul>${variations.map((v) => html`<li>${nomMois(v.mois)} : ${montant(v.baseAnneePrecedente)} → ${montant(v.base)} (${v.ecartPct > 0 ? '+' : ''}${nombre(v.ecartPct)} %)</li>`)}</ul>
    </div>`;
}
