// What went wrong or well, said where one looks.
import { html, nothing } from '/lib/lit-html/lit-html.js';

/** A refusal or an incident. */
export function message(erreur) {
  return html`
    <div class="message erreur" role="alert">
      <p>${erreur.message}</p>
      ${erreur.statut >= 500 || erreur.statut === 0 ? html`<p>Réessayez dans un instant.</p>` : nothing}
      ${erreur.correlation && erreur.statut >= 500
        ? html`<p class="fin">Référence à communiquer au support : ${erreur.correlation}</p>` : nothing}
    </div>`;
}

/** A success. */
export const succes = (texte) => html`<p class="message succes" role="status">${texte}</p>`;
