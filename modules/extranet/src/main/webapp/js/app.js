// Start of the extranet: shell, navigation, current page.
import { html, render, nothing } from '/lib/lit-html/lit-html.js';
import { session } from './session.js';
import { trouver } from './routeur.js';
import { cadre } from './cadre.js';
import { message } from './composants/message.js';
import { estUnRetour } from './fournisseur.js';
import './renouvellement.js';
import './pages/index.js';

const racine = document.getElementById('application');
let rendu = 0;

/** Draws the page of the current address; a slower, older page never covers a newer one. */
async function afficher() {
  const courant = ++rendu;
  const trouvee = trouver(estUnRetour() ? '#/connexion' : location.hash);
  if (!session.jeton && !trouvee?.publique) {
    if (location.hash && location.hash !== '#/') sessionStorage.setItem('cdg62.retour', location.hash);
    location.hash = '#/connexion';
    return;
  }
  dessiner(html`<p class="attente" role="status">Chargement…</p>`);
  const contenu = await contenuDe(trouvee);
  if (courant !== rendu) return;
  dessiner(contenu);
  const titre = racine.querySelector('h1');
  document.title = titre ? `${titre.textContent.trim()} — Extranet du CdG62` : 'Extranet du CdG62';
  if (courant > 1) titre?.focus();
}

async function contenuDe(trouvee) {
  if (!trouvee) return html`<h1 tabindex="-1">Page introuvable</h1><p><a href="#/">Retour à l'accueil</a></p>`;
  try {
    return await trouvee.page(trouvee.parametres, afficher);
  } catch (erreur) {
    return html`<h1 tabindex="-1">Cette page n'a pas pu s'ouvrir</h1>${message(erreur)}`;
  }
}

function dessiner(contenu) {
  render(cadre(contenu ?? nothing, location.hash), racine);
}

window.addEventListener('hashchange', afficher);
session.addEventListener('expiree', () => { location.hash = '#/connexion'; });
racine.replaceChildren();
afficher();
