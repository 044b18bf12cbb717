// Partner systems: who may send us messages.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer, lire } from '../../api.js';
import { aller } from '../../routeur.js';
import { etat } from '../../composants/etat.js';
import { formulaire } from '../../composants/formulaire.js';
import { table } from '../../composants/table.js';

const actions = {
  suspension: { titre: 'Suspendre', texte: 'Ses messages seront refusés aussitôt.' },
  reactivation: { titre: 'Réactiver', texte: 'Ses messages seront de nouveau acceptés.' },
  secret: { titre: 'Remplacer le secret', texte: "L'ancien secret cesse aussitôt ; le nouveau n'est montré qu'une fois, à transmettre au partenaire par un moyen sûr." },
};
let secret = null;

export async function partenaires({ query }, rafraichir) {
  const page = await lire('/partenaires', { page: query.page });
  const choisi = page.elements.find((p) => p.code === query.code);
  const montre = secret;
  secret = null;
  return html`
    <p><a href="#/securisation">Sécurisation des données</a></p>
    <h1 tabindex="-1">Partenaires et accès</h1>
    ${montre ? html`<p class="message succes" role="status">Nouveau secret de ${montre.code}, montré cette seule fois :
      identifiant <code>${montre.identifiant}</code>, mot de passe <code>${montre.motDePasse}</code></p>` : nothing}
    ${choisi && actions[query.action] ? volet(choisi, query.action, rafraichir) : nothing}
    ${table({
      titre: 'Partenaires',
      colonnes: [
        { titre: 'Nom', valeur: (p) => p.nom },
        { titre: 'Accès', valeur: (p) => (p.actif ? etat('ACTIF', 'Ouvert') : etat('FERMEE', 'Suspendu')) },
        { titre: 'Identifiant', valeur: (p) => p.identifiant },
        { titre: 'SIRET', valeur: (p) => p.siret },
        { titre: 'Actions', valeur: (p) => html`${lien(p, p.actif ? 'suspension' : 'reactivation')} ${lien(p, 'secret')}` },
      ],
      page,
      lien: (numero) => `#/partenaires?page=${numero}`,
      vide: 'Aucun partenaire.',
    })}`;
}

const lien = (p, action) => html`<a href="#/partenaires?code=${p.code}&action=${action}" aria-label="${actions[action].titre} : ${p.nom}">${actions[action].titre}</a>`;

function volet(partenaire, action, rafraichir) {
  const { titre, texte } = actions[action];
  return html`
    <section class="carte">
      <h2>${titre} : ${partenaire.nom}</h2>
      <p>${texte}</p>
      ${formulaire({ champs: [], bouton: titre, envoyer: () => envoyer(partenaire, action, rafraichir) })}
      <p><a href="#/partenaires">Ne rien changer</a></p>
    </section>`;
}

async function envoyer(partenaire, action, rafraichir) {
  const reponse = await changer('POST', `/partenaires/${partenaire.code}/${action}`, partenaire.version);
  if (action === 'secret') secret = reponse;
  if (location.hash === '#/partenaires') rafraichir();
  else aller('/partenaires');
}
