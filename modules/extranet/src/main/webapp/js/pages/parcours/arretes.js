// The arrêtés d'avancement d'échelon that the agent was notified of.
import { html } from '/lib/lit-html/lit-html.js';
import { lire, telecharger } from '../../api.js';
import { jour } from '../../format.js';
import { table } from '../../composants/table.js';

/** More than a grade has échelons. */
const TAILLE = 100;

export async function arretesEchelon(carriere) {
  return html`
    <h2>Mes arrêtés d'avancement d'échelon</h2>
    ${table({
      titre: 'Arrêtés qui vous ont été notifiés',
      page: await lire('/propositions-echelon', { carriere, taille: TAILLE }),
      vide: "Aucun arrêté d'avancement d'échelon ne vous a été notifié ici.",
      colonnes: [
        { titre: 'Échelon', valeur: (p) => html`<a href="#/propositions-echelon/${p.id}">${p.deEchelon} → ${p.versEchelon}</a>` },
        { titre: 'Grade', valeur: (p) => p.grade },
        { titre: 'À compter du', valeur: (p) => jour(p.dateEffet) },
        { titre: 'Arrêté', valeur: (p) => html`<button type="button" aria-label="Télécharger en PDF l'arrêté de l'échelon ${p.versEchelon}"
          @click=${() => telecharger(`/propositions-echelon/arretes?proposition=${p.id}`, `arrete-echelon-${p.id}.pdf`)}>Télécharger en PDF</button>` },
      ],
    })}`;
}
