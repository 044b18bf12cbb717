// What may be done now on an object: each act says what it commits to, and goes through one way.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer } from '../../api.js';
import { formulaire } from '../../composants/formulaire.js';

/** Asks for an event on the version read, then draws the page again. */
export function acte(chemin, objet, afficher) {
  return async (demande) => {
    await changer('POST', `${chemin}/${objet.id}/evenements`, objet.version, demande);
    await afficher();
  };
}

/** One act: its title, what it commits to, its fields, what else stands among them, its button, where its refusals go. */
export function carteActe({ titre, engage, champs = [], contenu, bouton, envoyer, place }) {
  const cle = bouton.replace(/[^\p{L}]+/gu, '-');
  return html`
    <li class="carte">
      <h3>${titre}</h3>
      <p>${engage}</p>
      ${formulaire({ champs: champs.map((c) => ({ ...c, id: `${cle}-${c.nom}` })), contenu, bouton, envoyer, place })}
    </li>`;
}

/** The acts open to the reader, or what the object waits for. */
export function actes(cartes, attente) {
  const ouverts = cartes.filter(Boolean);
  return html`
    <section aria-labelledby="a-faire">
      <h2 id="a-faire">Ce que vous pouvez faire maintenant</h2>
      ${attente ? html`<p class="message note">${attente}</p>` : nothing}
      ${ouverts.length ? html`<ul class="cartes">${ouverts}</ul>` : html`<p class="vide">Rien n'est attendu de vous.</p>`}
    </section>`;
}
