// The order of merit: ranks by keyboard or mouse, a motive for each, and what only the employer can prove.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer } from '../../api.js';
import { jour, nombre } from '../../format.js';
import { champ, formulaire } from '../../composants/formulaire.js';
import { nomVoie } from './mots.js';

export function classement(tableau, afficher) {
  const rangees = [...tableau.lignes].sort((a, b) => (a.rang ?? Infinity) - (b.rang ?? Infinity)
    || a.promouvable.gradeDepuis.localeCompare(b.promouvable.gradeDepuis));
  return html`
    <section>
      <h2>Classer par mérite</h2>
      <p>Chaque rang se motive par un mérite propre à l'agent : l'ordre alphabétique est illégal. À mérite égal,
        l'ancienneté dans le grade départage : les agents sont présentés dans cet ordre.
        ${tableau.maximum === null ? 'Aucun taux ne limite ce tableau.' : html`<strong>${nombre(tableau.maximum)}</strong> agents au plus.`}</p>
      ${formulaire({
        champs: [],
        contenu: html`<p class="aide" role="status" data-annonce></p><ul class="cartes">${rangees.map(rangee)}</ul>`,
        bouton: 'Enregistrer le classement',
        envoyer: async (saisie) => {
          await changer('PUT', `/tableaux-avancement/${tableau.id}/propositions`, tableau.version, tableau.lignes.map((l) => lue(saisie, l)));
          await afficher();
        },
      })}
    </section>`;
}

const lue = (saisie, { id }) => ({
  ligne: id,
  rang: saisie[`rang-${id}`] ? Number(saisie[`rang-${id}`]) : null,
  motif: saisie[`motif-${id}`] || null,
  examenLe: saisie[`examen-${id}`] || null,
  fonctions: saisie[`fonctions-${id}`] || null,
  decharge: saisie[`decharge-${id}`] ? Number(saisie[`decharge-${id}`]) : null,
});

function rangee(l) {
  const p = l.promouvable;
  const qui = `${p.prenom} ${p.nom}`;
  return html`
    <li class="carte">
      <h3>${qui}</h3>
      <p>${nomVoie(p.voie)}, dans le grade depuis le ${jour(p.gradeDepuis)}, conditions remplies le ${jour(p.remplieLe)}.</p>
      ${champ({ nom: `rang-${l.id}`, titre: 'Rang', type: 'number', min: 1, valeur: l.rang ?? '', aide: "Vide : l'agent n'est pas proposé." })}
      <p class="actions">
        <button type="button" class="discret" aria-label="Monter ${qui}" @click=${(e) => deplacer(e.target, l.id, -1, qui)}>Monter</button>
        <button type="button" class="discret" aria-label="Descendre ${qui}" @click=${(e) => deplacer(e.target, l.id, 1, qui)}>Descendre</button>
      </p>
      ${champ({ nom: `motif-${l.id}`, titre: 'Mérite', valeur: l.motif ?? '' })}
      ${p.voie === 'EXAMEN' ? champ({ nom: `examen-${l.id}`, titre: 'Examen réussi le', type: 'date', valeur: l.examenLe ?? '' }) : nothing}
      ${p.fonction ? champ({ nom: `fonctions-${l.id}`, titre: 'Preuve des fonctions exercées', valeur: l.fonctions ?? '', aide: 'Grade à accès fonctionnel : arrêtés, fiches de poste.' }) : nothing}
      ${p.decharge ? champ({ nom: `decharge-${l.id}`, titre: 'Quotité de décharge syndicale (%)', type: 'number', min: 0, max: 100, valeur: l.dechargePourcent ?? '', requis: true }) : nothing}
    </li>`;
}

/** Exchanges the rank with the neighbour's; an agent without rank takes the next free one. */
function deplacer(bouton, id, sens, qui) {
  const rangs = [...bouton.form.querySelectorAll('input[name^="rang-"]')];
  const sien = rangs.find((r) => r.name === `rang-${id}`);
  const dernier = Math.max(0, ...rangs.map((r) => Number(r.value)));
  const vise = sien.value ? Number(sien.value) + sens : dernier + 1;
  if (vise < 1 || (sien.value && vise > dernier)) return;
  const voisin = rangs.find((r) => Number(r.value) === vise);
  if (voisin) voisin.value = sien.value;
  sien.value = vise;
  bouton.form.querySelector('[data-annonce]').textContent = `${qui} : rang ${vise}`;
}
