// Sign-in: with the organisation's identity provider when there is one, or with a password.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { demander, lire } from '../api.js';
import { session } from '../session.js';
import { route } from '../routeur.js';
import { estUnRetour, partir, revenir } from '../fournisseur.js';
import { formulaire } from '../composants/formulaire.js';
import { message } from '../composants/message.js';

route('/connexion', async () => {
  const retour = estUnRetour();
  const echec = retour ? await conclure() : null;
  if (retour && session.jeton) return nothing;
  return html`
    <h1 tabindex="-1">Se connecter</h1>
    <p>L'extranet est réservé aux collectivités du Pas-de-Calais et aux services du Centre de gestion.</p>
    ${echec ? message(echec) : nothing}
    ${parFournisseur(await lire('/sessions/fournisseur').catch(() => null))}
    ${formulaire({
      champs: [
        { nom: 'identifiant', titre: 'Identifiant', requis: true, autocomplete: 'username' },
        { nom: 'motDePasse', titre: 'Mot de passe', type: 'password', requis: true, autocomplete: 'current-password' },
      ],
      bouton: 'Se connecter',
      envoyer: async (valeurs) => ouvrir((await demander('/sessions', valeurs)).jeton),
    })}`;
}, { publique: true });

const parFournisseur = (fournisseur) => (fournisseur ? html`
  <p><button type="button" @click=${() => partir(fournisseur)}>Se connecter avec le compte de mon organisation</button></p>
  <p>Ou avec un mot de passe de l'extranet :</p>` : nothing);

/** The refusal of the return from the provider, if it is refused. */
async function conclure() {
  try {
    await ouvrir(await revenir());
    return null;
  } catch (erreur) {
    return erreur;
  }
}

async function ouvrir(jeton) {
  session.renouveler(jeton);
  session.ouvrir(jeton, await lire('/moi'));
  const retour = sessionStorage.getItem('cdg62.retour') ?? '#/';
  sessionStorage.removeItem('cdg62.retour');
  location.hash = retour;
}
