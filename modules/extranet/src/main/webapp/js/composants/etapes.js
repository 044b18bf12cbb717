// Stepper: the usual path of an object through its states, and where it stands.
import { html } from '/lib/lit-html/lit-html.js';
import { libelle } from '../format.js';

/** @param nom wording of a state, where the plain one is not correct French */
export function etapes(chemin, courant, nom = libelle) {
  const rang = chemin.indexOf(courant);
  return html`
    <ol class="etapes" aria-label="Avancement">
      ${chemin.map((e, i) => html`
        <li class=${i < rang ? 'faite' : i === rang ? 'courante' : ''} aria-current=${i === rang ? 'step' : 'false'}>${nom(e)}</li>`)}
    </ol>`;
}
