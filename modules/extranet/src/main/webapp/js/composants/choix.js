// Leads whoever acts for several collectivités to choose one, on the page asked for.
import { html } from '/lib/lit-html/lit-html.js';
import { session } from '../session.js';

/** Whether the page has to know first for which collectivité the reader acts. */
export const aChoisir = () => !session.estCdg && !session.siren;

/** @param titre that of the page; @param afficher draws it again, once the collectivité is chosen */
export function choix(titre, afficher) {
  const collectivites = new Map(session.identite.habilitations.filter((h) => h.siren).map((h) => [h.siren, h.nom]));
  const agir = async (siren) => {
    session.agirPour(siren);
    await afficher();
  };
  return html`
    <h1 tabindex="-1">${titre}</h1>
    <p class="message note">Pour quelle collectivité agissez-vous ? Vous pourrez en changer en haut de la page.</p>
    <ul>${[...collectivites].map(([siren, nom]) => html`
      <li><button type="button" @click=${() => agir(siren)}>${nom}</button></li>`)}</ul>`;
}
