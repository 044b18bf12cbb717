// Who holds which role: for the signataire on his collectivité, for the administrators on any.
import { html } from '/lib/lit-html/lit-html.js';
import { changer, creer, lire } from '../../api.js';
import { session } from '../../session.js';
import { route } from '../../routeur.js';
import { aujourdHui, jour } from '../../format.js';
import { table } from '../../composants/table.js';
import { formulaire } from '../../composants/formulaire.js';
import { pages } from '../../composants/filtre.js';
import { choixRoles, role } from './mots.js';

route('/habilitations', async ({ query }, rafraichir) => {
  const siren = session.siren;
  if (!siren) return html`<h1 tabindex="-1">Habilitations</h1><p>Choisissez d'abord la collectivité, en haut de la page.</p>`;
  const page = await lire('/habilitations', { siren, page: query.page });
  return html`
    <h1 tabindex="-1">Qui agit pour ${session.habilitation.nom}</h1>
    ${tableHabilitations(page, pages('/habilitations', query))}
    ${accorder({ siren }, rafraichir)}`;
});

export function tableHabilitations(page, lien) {
  return table({
    titre: 'Habilitations, passées comprises', page, lien, vide: 'Aucune habilitation.',
    colonnes: [
      { titre: 'Rôle', valeur: (h) => role(h.role) },
      { titre: 'Compte', valeur: (h) => h.compte },
      { titre: 'Collectivité', valeur: (h) => h.siren ?? 'Centre de gestion' },
      { titre: 'Du', valeur: (h) => jour(h.debut) },
      { titre: 'Au', valeur: (h) => (h.fin ? jour(h.fin) : 'sans fin') },
      { titre: 'Accordée par', valeur: (h) => h.accordeePar },
      { titre: 'Retrait', valeur: (h) => (enCours(h) ? retrait(h) : '—') },
    ],
  });
}

const enCours = (h) => !h.fin || h.fin >= aujourdHui();

function retrait(h) {
  const details = new URLSearchParams({ version: h.version, compte: h.compte, role: h.role });
  return html`<a href="#/habilitations/${h.id}/retrait?${details}">Retirer<span class="evitement"> ${role(h.role)} à ${h.compte}</span></a>`;
}

route('/habilitations/:id/retrait', ({ id, query }) => html`
  <h1 tabindex="-1">Retirer une habilitation</h1>
  <p>${role(query.role)}, tenue par ${query.compte}. Avec la veille d'aujourd'hui, l'accès cesse aussitôt.</p>
  ${formulaire({
    champs: [{ nom: 'dernierJour', titre: "Dernier jour d'accès", type: 'date', requis: true, valeur: aujourdHui() }],
    bouton: 'Retirer',
    envoyer: (v) => changer('POST', `/habilitations/${id}/retrait`, query.version, v).then(() => history.back()),
  })}`);

/** Form to grant a role; the account or the collectivité already known is not asked for. */
export function accorder({ compte, siren, tousRoles = false }, rafraichir) {
  const roles = choixRoles.filter(([code]) => tousRoles || code.startsWith('COLLECTIVITE_'));
  return html`
    <h2>Accorder un rôle</h2>
    ${formulaire({
      champs: [
        compte ? null : { nom: 'compte', titre: 'Identifiant du compte', requis: true },
        { nom: 'role', titre: 'Rôle', requis: true, options: roles },
        siren ? null : { nom: 'siren', titre: 'SIREN de la collectivité', aide: 'Vide pour un rôle du Centre de gestion', inputmode: 'numeric' },
        { nom: 'debut', titre: 'Premier jour', type: 'date', requis: true, valeur: aujourdHui() },
        { nom: 'fin', titre: 'Dernier jour', type: 'date', aide: 'Vide : sans fin' },
      ].filter(Boolean),
      bouton: 'Accorder',
      envoyer: (v) => creer('/habilitations', { compte, siren, ...v, fin: v.fin || null }).then(rafraichir),
    })}`;
}
