// A list of the CdG as a file for a spreadsheet, with the criteria of the page.
import { html, nothing, render } from '/lib/lit-html/lit-html.js';
import { telecharger } from '../api.js';
import { session } from '../session.js';
import { message } from './message.js';

/** @param chemin resource of the list; @param criteres those of the page, its number left out */
export function exporter(chemin, { page, taille, ...criteres }) {
  if (!session.estCdg) return nothing;
  const retenus = Object.entries(criteres).filter(([, v]) => v !== undefined && v !== null && v !== '');
  const adresse = `${chemin}/export?${new URLSearchParams(retenus)}`;
  return html`
    <p class="actions"><button type="button" @click=${(e) => envoyer(e.currentTarget, adresse, `${chemin.slice(1)}.csv`)}>Exporter pour un tableur (CSV)</button></p>
    <div></div>`;
}

async function envoyer(bouton, adresse, nom) {
  const zone = bouton.parentElement.nextElementSibling;
  bouton.disabled = true;
  try {
    await telecharger(adresse, nom);
    render(nothing, zone);
  } catch (erreur) {
    render(message(erreur), zone);
  } finally {
    bouton.disabled = false;
  }
}
