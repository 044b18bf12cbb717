// The one way to the REST interface: token, versions, once-only writes, refusals.
import { session } from './session.js';

/** A refusal or an incident, as the interface tells it. */
export class Refus extends Error {
  constructor(probleme, statut) {
    super(probleme.detail || probleme.title || "Le système n'a pas répondu.");
    this.statut = statut;
    this.code = probleme.code;
    this.champ = probleme.champ;
    this.correlation = probleme.correlation;
  }
}

const RACINE = '/api/v1';

// There a 401 means that the present password is wrong; the token is still good.
const MOT_DE_PASSE = '/moi/mot-de-passe';

/** Reads an object or a list; `parametres` become the query, empty ones are left out. */
export function lire(chemin, parametres = {}) {
  return envoyer('GET', chemin + requete(parametres));
}

/** Creates; the same key sent twice creates once. */
export function creer(chemin, corps, cle = crypto.randomUUID()) {
  return envoyer('POST', chemin, { corps, enTetes: { 'Idempotency-Key': cle } });
}

/** Changes what was read at this version. */
export function changer(methode, chemin, version, corps) {
  return envoyer(methode, chemin, { corps, enTetes: { 'If-Match': `"${version}"` } });
}

/** Sends without version nor key (sign-in, simulation). */
export function demander(chemin, corps) {
  return envoyer('POST', chemin, { corps });
}

/** Sends a CSV file as it is. */
export function charger(chemin, fichier) {
  return envoyer('POST', chemin, { corps: new Blob([fichier], { type: 'text/csv' }) });
}

/** Replaces, without a version: what only concerns oneself. */
export function modifier(chemin, corps) {
  return envoyer('PUT', chemin, { corps });
}

/** Downloads a document and hands it to the browser under its name; `corps` when the document is made from what is sent. */
export async function telecharger(chemin, nom, corps) {
  const reponse = await appeler(corps ? 'POST' : 'GET', chemin, { corps, enTetes: { Accept: 'application/pdf, */*' } });
  const adresse = URL.createObjectURL(await reponse.blob());
  const lien = Object.assign(document.createElement('a'), { href: adresse, download: nom });
  lien.click();
  setTimeout(() => URL.revokeObjectURL(adresse), 1000);
}

/** Opens a stream of events of the server; the browser's own EventSource cannot carry the token. */
export function ecouter(chemin, arret) {
  return appeler('GET', chemin, { enTetes: { Accept: 'text/event-stream' }, arret });
}

async function envoyer(methode, chemin, options = {}) {
  const reponse = await appeler(methode, chemin, options);
  return reponse.status === 204 ? null : reponse.json();
}

async function appeler(methode, chemin, { corps, enTetes = {}, arret }) {
  const options = { method: methode, signal: arret, headers: { Accept: 'application/json', ...enTetes } };
  if (session.jeton) options.headers.Authorization = `Bearer ${session.jeton}`;
  if (corps instanceof Blob) {
    options.body = corps;
  } else if (corps !== undefined) {
    options.headers['Content-Type'] = 'application/json';
    options.body = JSON.stringify(corps);
  }
  const reponse = await joindre(RACINE + chemin, options);
  if (!reponse.ok) throw await refus(reponse);
  return reponse;
}

async function joindre(adresse, options) {
  try {
    return await fetch(adresse, options);
  } catch {
    throw new Refus({ detail: "Le serveur ne répond pas. Vérifiez votre connexion ; rien n'a été perdu." }, 0);
  }
}

async function refus(reponse) {
  const probleme = await reponse.json().catch(() => ({}));
  if (reponse.status === 401 && session.jeton && !reponse.url.endsWith(MOT_DE_PASSE)) session.expirer();
  return new Refus(probleme, reponse.status);
}

function requete(parametres) {
  const retenus = Object.entries(parametres).filter(([, v]) => v !== undefined && v !== null && v !== '');
  return retenus.length ? `?${new URLSearchParams(retenus)}` : '';
}
