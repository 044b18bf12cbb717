// What the CdG does to the access of a partner: one panel an action.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer, demander } from '../../api.js';
import { instant } from '../../format.js';
import { aller } from '../../routeur.js';
import { formulaire } from '../../composants/formulaire.js';

export const MODES = {
  BASIC: 'Identifiant et secret (HTTP Basic)',
  USERNAME_TOKEN: 'Condensé du secret (UsernameToken)',
  X509: 'Signature du message (X.509)',
};

export const TITRES = {
  suspension: 'Suspendre',
  reactivation: 'Réactiver',
  secret: "Renouveler l'accès",
  certificats: 'Certificats',
  mandats: 'Mandats',
  quota: 'Fixer le quota',
};

const TEXTES = {
  suspension: 'Ses messages seront refusés aussitôt.',
  reactivation: 'Ses messages seront de nouveau acceptés.',
  secret: "Le nouveau secret n'est montré qu'une fois, à transmettre au partenaire par un moyen sûr. Pendant le"
    + ' recouvrement, l’ancien accès et le nouveau valent tous les deux.',
  quota: 'Au-delà, ses messages sont refusés jusqu’à la minute suivante. Vide : le quota général.',
};

const CHAMPS = {
  secret: (p) => [
    { nom: 'mode', titre: 'Mode de sécurité', valeur: p.mode, options: Object.entries(MODES) },
    { nom: 'recouvrementJours', titre: "Jours pendant lesquels l'ancien accès reste valable", type: 'number', min: 0, valeur: 0, requis: true },
  ],
  quota: (p) => [
    { nom: 'quotaParMinute', titre: 'Messages par minute', type: 'number', min: 1, max: 100000, valeur: p.quotaParMinute ?? '' },
  ],
};

const CORPS = {
  secret: (v) => ({ mode: v.mode, recouvrementJours: Number(v.recouvrementJours) }),
  quota: (v) => ({ quotaParMinute: v.quotaParMinute === '' ? null : Number(v.quotaParMinute) }),
};

let secret = null;

/** The secret just drawn, once. */
export function secretMontre() {
  const montre = secret;
  secret = null;
  if (!montre) return nothing;
  return html`<p class="message succes" role="status">
    ${montre.motDePasse
      ? html`Nouveau secret de ${montre.code}, montré cette seule fois : identifiant <code>${montre.identifiant}</code>,
        mot de passe <code>${montre.motDePasse}</code>.`
      : html`${montre.code} signe désormais ses messages.`}
    ${montre.ancienJusqua ? html` L'ancien accès reste valable jusqu'au ${instant(montre.ancienJusqua)}.` : nothing}</p>`;
}

export function volet(partenaire, action, rafraichir) {
  if (!TEXTES[action]) return nothing;
  return html`
    <section class="carte">
      <h2>${TITRES[action]} : ${partenaire.nom}</h2>
      <p>${TEXTES[action]}</p>
      ${formulaire({
        champs: CHAMPS[action]?.(partenaire) ?? [],
        bouton: TITRES[action],
        envoyer: (valeurs) => envoyer(partenaire, action, valeurs, rafraichir),
      })}
      <p><a href="#/partenaires">Ne rien changer</a></p>
    </section>`;
}

export function inscription(rafraichir) {
  return html`
    <section class="carte">
      <h2>Inscrire un partenaire</h2>
      ${formulaire({
        champs: [
          { nom: 'code', titre: 'Code', requis: true, aide: 'Majuscules, chiffres ou tirets, par exemple PARTENAIRE-FICTIF.' },
          { nom: 'nom', titre: 'Nom', requis: true },
          { nom: 'siret', titre: 'SIRET sous lequel il envoie ses messages', requis: true, inputmode: 'numeric' },
          { nom: 'identifiant', titre: 'Identifiant', requis: true },
        ],
        bouton: 'Inscrire',
        envoyer: async (valeurs) => {
          secret = await demander('/partenaires', valeurs);
          revenir(rafraichir);
        },
      })}
      <p><a href="#/partenaires">Ne rien changer</a></p>
    </section>`;
}

async function envoyer(partenaire, action, valeurs, rafraichir) {
  const reponse = await changer('POST', `/partenaires/${partenaire.code}/${action}`, partenaire.version, CORPS[action]?.(valeurs));
  if (action === 'secret') secret = reponse;
  revenir(rafraichir);
}

function revenir(rafraichir) {
  if (location.hash === '#/partenaires') rafraichir();
  else aller('/partenaires');
}
