// Keeps the session open while the tab lives: the token is exchanged for a fresh one before it expires.
import { demander } from './api.js';
import { session } from './session.js';

const MARGE = 120_000;
const PAUSE = 30_000;
let minuterie;
let suivi = null;

function programmer() {
  if (session.jeton === suivi) return;
  suivi = session.jeton;
  clearTimeout(minuterie);
  if (suivi) attendre(echeance(suivi) - Date.now() - MARGE);
}

function attendre(delai) {
  minuterie = setTimeout(renouveler, Math.max(PAUSE, delai));
}

async function renouveler() {
  const ancien = session.jeton;
  try {
    const { jeton } = await demander('/sessions/renouvellement');
    if (session.jeton === ancien) session.renouveler(jeton);
  } catch (erreur) {
    if (erreur.statut === 0 || erreur.statut >= 500) attendre(PAUSE);
  }
}

/** End of validity of a token, in milliseconds; at once for one that cannot be read. */
function echeance(jeton) {
  try {
    const contenu = jeton.split('.')[1].replaceAll('-', '+').replaceAll('_', '/');
    return JSON.parse(atob(contenu)).exp * 1000;
  } catch {
    return Date.now();
  }
}

session.addEventListener('change', programmer);
programmer();
