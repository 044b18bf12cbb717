// What may be done with an order now: one form at a time, chosen in the address.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer } from '../../api.js';
import { aujourdHui } from '../../format.js';
import { aller } from '../../routeur.js';
import { formulaire } from '../../composants/formulaire.js';

const motif = (aide) => ({ nom: 'motif', titre: 'Motif', requis: true, aide });

const actions = {
  TRANSMETTRE: {
    titre: 'Transmettre au partenaire',
    champs: [{
      nom: 'partConvenue', titre: 'Part annuelle du CdG62 convenue (en euros)', type: 'number', min: 0, step: '0.01',
      aide: 'Seulement si la grille dit « sur devis » : commune de plus de 3 500 habitants, établissement public.',
    }],
  },
  ACCEPTER_DEVIS: { titre: 'Accepter le devis', texte: 'Vous acceptez le devis et la part annuelle du CdG62. La convention tripartite vous sera proposée à la signature.' },
  OUVRIR_CONVENTION: {
    titre: 'Rédiger la convention tripartite',
    champs: () => [{ nom: 'dateEffet', titre: 'Premier jour de la convention', type: 'date', requis: true, valeur: aujourdHui(), min: aujourdHui() }],
  },
  CONFIRMER_RENOUVELLEMENT: { titre: 'Ouvrir la nouvelle période', texte: 'La nouvelle période commence au lendemain de celle qui finit.' },
  RENOUVELER: { titre: 'Demander le renouvellement', texte: 'Le CdG62 ouvrira la période suivante.' },
  REDEMANDER_DEVIS: { titre: 'Demander un autre devis', champs: [motif('Ce qui doit changer dans le devis.')] },
  RESILIER: { titre: 'Arrêter la commande', champs: [motif('Pourquoi la commande s\'arrête ; le partenaire en est informé.')], discret: true },
};

/** @param choisie event asked for in the address; without it, the first that is not discreet is shown */
export function actionsDe(commande, choisie, rafraichir) {
  const possibles = Object.keys(actions).filter((nom) => commande.possibles.includes(nom));
  if (!possibles.length) return nothing;
  const nom = possibles.includes(choisie) ? choisie : possibles.find((p) => !actions[p].discret);
  return html`
    <section aria-labelledby="a-faire">
      <h2 id="a-faire">Ce que vous pouvez faire</h2>
      <p class="actions">${possibles.filter((p) => p !== nom).map((p) => html`
        <a class="bouton" href="#/securisation/${commande.id}?action=${p}">${actions[p].titre}</a>`)}</p>
      ${nom ? volet(nom, commande, rafraichir) : nothing}
    </section>`;
}

function volet(nom, commande, rafraichir) {
  const { titre, texte, champs = [] } = actions[nom];
  return html`
    <div class="carte">
      <h3>${titre}</h3>
      ${texte ? html`<p>${texte}</p>` : nothing}
      ${formulaire({
        champs: typeof champs === 'function' ? champs() : champs,
        bouton: titre,
        envoyer: (valeurs) => envoyer(nom, valeurs, commande, rafraichir),
      })}
    </div>`;
}

async function envoyer(evenement, { partConvenue, ...valeurs }, commande, rafraichir) {
  const corps = { evenement, ...valeurs };
  if (partConvenue) corps.partConvenue = Number(partConvenue);
  await changer('POST', `/commandes-securisation/${commande.id}/evenements`, commande.version, corps);
  const retour = `/securisation/${commande.id}`;
  if (location.hash === `#${retour}`) rafraichir();
  else aller(retour);
}
