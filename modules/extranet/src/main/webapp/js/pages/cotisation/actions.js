// What may be done to a declaration now, and nothing else.
import { html, render, nothing } from '/lib/lit-html/lit-html.js';
import { changer, telecharger, Refus } from '../../api.js';
import { message } from '../../composants/message.js';
import { formulaire } from '../../composants/formulaire.js';

export function actions(vue, afficher) {
  const { id, etat } = vue.resume;
  const permise = (action) => vue.actionsPossibles.includes(action);
  return html`
    <div id="refus"></div>
    <p class="actions">
      ${permise('DEPOSER') ? bouton('Déposer', `/cotisations/${id}/depot`, vue, afficher) : nothing}
      ${etat === 'BROUILLON' ? html`<a class="bouton" href="#/cotisations/${id}/corriger">Compléter</a>` : nothing}
      ${permise('VALIDER') ? bouton('Valider', `/cotisations/${id}/controle/validation`, vue, afficher) : nothing}
      ${permise('TITRER') ? bouton('Mettre en recouvrement', `/cotisations/${id}/controle/titrage`, vue, afficher) : nothing}
      ${permise('CORRIGER') ? html`<a class="bouton" href="#/cotisations/${id}/corriger">Corriger</a>` : nothing}
      ${etat === 'BROUILLON' ? nothing : html`<button type="button" @click=${(e) => faire(e, () => telecharger(`/cotisations/${id}/decompte`, `decompte-cotisation-${id}.pdf`))}>Décompte (PDF)</button>`}
      <button type="button" @click=${() => window.print()}>Imprimer</button>
    </p>
    ${permise('REJETER') ? rejet(vue, afficher) : nothing}`;
}

function bouton(texte, chemin, vue, afficher) {
  const agir = async () => {
    await changer('POST', chemin, vue.resume.version);
    await afficher();
  };
  return html`<button type="button" class="principal" @click=${(e) => faire(e, agir)}>${texte}</button>`;
}

/** Does it once, and says on the page what was refused. */
async function faire(evenement, agir) {
  const cible = evenement.currentTarget;
  const zone = document.getElementById('refus');
  cible.disabled = true;
  try {
    await agir();
  } catch (erreur) {
    if (!(erreur instanceof Refus)) throw erreur;
    render(message(erreur), zone);
  } finally {
    cible.disabled = false;
  }
}

function rejet(vue, afficher) {
  return html`
    <details class="trace">
      <summary>Rejeter cette déclaration</summary>
      ${formulaire({
        champs: [{ nom: 'motif', titre: 'Motif, lu par la collectivité', requis: true }],
        bouton: 'Rejeter',
        envoyer: async ({ motif }) => {
          await changer('POST', `/cotisations/${vue.resume.id}/controle/rejet`, vue.resume.version, { motif });
          await afficher();
        },
      })}
    </details>`;
}
