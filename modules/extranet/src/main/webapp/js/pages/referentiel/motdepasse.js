// One's own password: chosen with the code received, or changed.
import { html } from '/lib/lit-html/lit-html.js';
import { Refus, modifier } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { session } from '../../session.js';
import { formulaire } from '../../composants/formulaire.js';

const regles = 'Au moins 12 caractères, de trois sortes (minuscules, majuscules, chiffres, autres), sans votre identifiant.';
const nouveau = [
  { nom: 'motDePasse', titre: 'Nouveau mot de passe', type: 'password', aide: regles, requis: true, autocomplete: 'new-password' },
  { nom: 'confirmation', titre: 'Le même, une seconde fois', type: 'password', requis: true, autocomplete: 'new-password' },
];

route('/activation', ({ query }) => html`
  <h1 tabindex="-1">Choisir mon mot de passe</h1>
  ${formulaire({
    champs: [
      { nom: 'identifiant', titre: 'Identifiant', requis: true, valeur: query.identifiant, autocomplete: 'username' },
      { nom: 'code', titre: 'Code reçu', requis: true, autocomplete: 'one-time-code' },
      ...nouveau,
    ],
    bouton: 'Choisir ce mot de passe',
    envoyer: (v) => enregistrer('/moi/activation', v).then(() => aller('/connexion')),
  })}`, { publique: true });

route('/mot-de-passe', () => html`
  <h1 tabindex="-1">Changer mon mot de passe</h1>
  <p>Compte : ${session.identite.identifiant}</p>
  ${formulaire({
    champs: [
      { nom: 'actuel', titre: 'Mot de passe actuel', type: 'password', requis: true, autocomplete: 'current-password' },
      ...nouveau,
    ],
    bouton: 'Changer',
    envoyer: (v) => enregistrer('/moi/mot-de-passe', v).then(() => aller('/')),
  })}`);

async function enregistrer(chemin, { confirmation, ...valeurs }) {
  if (confirmation !== valeurs.motDePasse) {
    throw new Refus({ detail: 'Les deux mots de passe diffèrent.', champ: 'confirmation' }, 422);
  }
  await modifier(chemin, valeurs);
}
