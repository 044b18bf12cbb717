// Accounts of people, for the administrators.
import { html, render } from '/lib/lit-html/lit-html.js';
import { demander, lire } from '../../api.js';
import { route } from '../../routeur.js';
import { instant } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { table } from '../../composants/table.js';
import { filtre, pages } from '../../composants/filtre.js';
import { formulaire } from '../../composants/formulaire.js';
import { choixEtatsCompte, etatCompte, tous } from './mots.js';

route('/comptes', async ({ query }) => {
  const page = await lire('/comptes', query);
  return html`
    <h1 tabindex="-1">Comptes</h1>
    ${filtre('/comptes', [
      { nom: 'texte', titre: 'Nom, identifiant ou adresse', valeur: query.texte },
      { nom: 'etat', titre: 'État', valeur: query.etat, options: tous(choixEtatsCompte) },
    ])}
    ${table({
      titre: 'Comptes', page, lien: pages('/comptes', query), vide: 'Aucun compte ne répond à ces critères.',
      colonnes: [
        { titre: 'Identifiant', valeur: (c) => html`<a href="#/comptes/${encodeURIComponent(c.identifiant)}">${c.identifiant}</a>` },
        { titre: 'Nom', valeur: (c) => c.nom },
        { titre: 'Adresse', valeur: (c) => c.mail },
        { titre: 'État', valeur: (c) => etat(c.etat, etatCompte(c.etat)) },
      ],
    })}
    <p class="actions"><a class="bouton" href="#/comptes/inviter">Inviter une personne</a></p>`;
});

route('/comptes/inviter', () => html`
  <h1 tabindex="-1">Inviter une personne</h1>
  <div id="invitation" role="status"></div>
  ${formulaire({
    champs: [
      { nom: 'identifiant', titre: 'Identifiant', aide: 'Lettres sans accent, chiffres, . _ @ -', requis: true },
      { nom: 'nom', titre: 'Nom de la personne', requis: true },
      { nom: 'mail', titre: 'Adresse électronique', type: 'email', requis: true },
    ],
    bouton: 'Inviter',
    envoyer: async (valeurs, form) => {
      montrer(await demander('/comptes', valeurs));
      form.reset();
    },
  })}`);

function montrer(invitation) {
  render(invitationVue(invitation), document.getElementById('invitation'));
}

/** The code, shown once. */
export const invitationVue = (i) => html`
  <div class="message succes">
    <p>Code d'activation de <a href="#/comptes/${encodeURIComponent(i.identifiant)}">${i.identifiant}</a>, à transmettre à la personne : <strong class="code">${i.code}</strong></p>
    <p>Il n'est montré qu'une fois et vaut jusqu'au ${instant(i.expireLe)}. La personne choisit son mot de passe
      à l'adresse <span class="code">#/activation</span> de l'extranet.</p>
  </div>`;
