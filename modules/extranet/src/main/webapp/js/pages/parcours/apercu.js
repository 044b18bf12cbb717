// What an act would do, shown before it is recorded: findings, before and after, the career as it would be.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { aujourdHui, jour } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { enToutesLettres } from '../stage/carrieres.js';
import { constats } from './constats.js';
import { frise } from './frise.js';
import { positions, statuts } from './mots.js';

export function apercu({ constats: trouves, ...examen }, grades) {
  const [avant, apres] = [examen.avant, examen.apres].map((fiche) => enToutesLettres(fiche, grades));
  const bloquants = trouves.filter((c) => c.gravite === 'BLOQUANT').length;
  return html`
    <section class="apercu" aria-labelledby="apercu">
      <h2 id="apercu">Ce que ferait cet acte</h2>
      <p>${verdict(bloquants, trouves.length)}</p>
      ${constats(trouves)}
      <dl>
        <dt>Avant, au ${jour(avant.au)}</dt><dd>${situation(avant)}</dd>
        <dt>Après, au ${jour(apres.au)}</dt><dd>${situation(apres)}</dd>
      </dl>
      ${bloquants ? nothing : frise(apres, aujourdHui())}
    </section>`;
}

function verdict(bloquants, total) {
  if (bloquants) return etat('REJETEE', bloquants > 1 ? `Serait refusé : ${bloquants} règles s'y opposent` : "Serait refusé : une règle s'y oppose");
  return total ? etat('PROCHE', 'Serait enregistré, avec ce qui suit') : etat('ACTIVE', "Aucune règle ne s'y oppose");
}

const situation = (f) => html`${statuts[f.statut] ?? 'Sans statut'}, ${f.situation
  ? `${f.situation.grade}, échelon ${f.situation.echelon} depuis le ${jour(f.situation.depuis)} (ancienneté conservée : ${f.situation.anciennete})`
  : 'sans grade'} ${etat(f.position, positions[f.position])}`;
