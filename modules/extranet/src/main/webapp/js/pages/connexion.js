// Sign-in.
import { html } from '/lib/lit-html/lit-html.js';
import { demander, lire } from '../api.js';
import { session } from '../session.js';
import { route } from '../routeur.js';
import { formulaire } from '../composants/formulaire.js';

route('/connexion', () => html`
  <h1 tabindex="-1">Se connecter</h1>
  <p>L'extranet est réservé aux collectivités du Pas-de-Calais et aux services du Centre de gestion.</p>
  ${formulaire({
    champs: [
      { nom: 'identifiant', titre: 'Identifiant', requis: true, autocomplete: 'username' },
      { nom: 'motDePasse', titre: 'Mot de passe', type: 'password', requis: true, autocomplete: 'current-password' },
    ],
    bouton: 'Se connecter',
    envoyer: ouvrir,
  })}`, { publique: true });

async function ouvrir(valeurs) {
  const { jeton } = await demander('/sessions', valeurs);
  session.renouveler(jeton);
  session.ouvrir(jeton, await lire('/moi'));
  const retour = sessionStorage.getItem('cdg62.retour') ?? '#/';
  sessionStorage.removeItem('cdg62.retour');
  location.hash = retour;
}
