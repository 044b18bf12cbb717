// Sign-in with the organisation's identity provider: authorization code with PKCE (RFC 7636).
import { demander } from './api.js';

const CLE = 'cdg62.fournisseur';
const retour = () => `${location.origin}/`;

/** Leaves for the provider; what the return needs stays in the tab. */
export async function partir({ autorisation, client }) {
  const depart = { etat: hasard(), nonce: hasard(), verificateur: hasard() };
  sessionStorage.setItem(CLE, JSON.stringify(depart));
  const adresse = new URL(autorisation);
  Object.entries({
    response_type: 'code',
    scope: 'openid profile',
    client_id: client,
    redirect_uri: retour(),
    state: depart.etat,
    nonce: depart.nonce,
    code_challenge: await empreinte(depart.verificateur),
    code_challenge_method: 'S256',
  }).forEach(([nom, valeur]) => adresse.searchParams.set(nom, valeur));
  location.assign(adresse);
}

/** Whether the address of this page comes from the provider. */
export const estUnRetour = () => new URLSearchParams(location.search).has('state');

/** The token against what the provider put in the address, which is wiped out. */
export async function revenir() {
  const recu = new URLSearchParams(location.search);
  const depart = JSON.parse(sessionStorage.getItem(CLE) ?? '{}');
  sessionStorage.removeItem(CLE);
  history.replaceState(null, '', '/#/connexion');
  if (recu.get('state') !== depart.etat) throw new Error('Cette connexion n\'a pas commencé ici : recommencez.');
  if (!recu.get('code')) throw new Error('Le fournisseur d\'identité de votre organisation ne vous a pas reconnu.');
  const { jeton } = await demander('/sessions/fournisseur', {
    code: recu.get('code'), verificateur: depart.verificateur, nonce: depart.nonce, retour: retour(),
  });
  return jeton;
}

const hasard = () => base64(crypto.getRandomValues(new Uint8Array(32)));

const empreinte = async (texte) => base64(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(texte))));

const base64 = (octets) => btoa(String.fromCharCode(...octets)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
