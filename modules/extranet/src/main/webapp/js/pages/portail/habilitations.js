// Who may open which application: the signataire grants and withdraws.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer, creer, lire } from '../../api.js';
import { session } from '../../session.js';
import { route } from '../../routeur.js';
import { aujourdHui, jour } from '../../format.js';
import { table } from '../../composants/table.js';
import { formulaire } from '../../composants/formulaire.js';
import { pages } from '../../composants/filtre.js';

const delegue = () => session.aRole('COLLECTIVITE_SIGNATAIRE');
const chemin = () => `/collectivites/${session.siren}/applications/habilitations`;

/** The habilitations to the applications, for the signataire; nothing for the others. */
export async function habilitations(query) {
  if (!delegue()) return nothing;
  const page = await lire(chemin(), { page: query.page });
  return html`
    <h2>À qui elles sont ouvertes</h2>
    ${table({
      titre: 'Habilitations aux applications, passées comprises', page, lien: pages('/applications', query),
      vide: "Aucune application n'a encore été ouverte : vous seul pouvez vous y rendre depuis cette page.",
      colonnes: [
        { titre: 'Application', valeur: (h) => h.libelle },
        { titre: 'Compte', valeur: (h) => h.compte },
        { titre: 'Du', valeur: (h) => jour(h.debut) },
        { titre: 'Au', valeur: (h) => (h.fin ? jour(h.fin) : 'sans fin') },
        { titre: 'Accordée par', valeur: (h) => h.accordeePar },
        { titre: 'Retrait', valeur: (h) => (!h.fin || h.fin >= aujourdHui() ? retrait(h) : '—') },
      ],
    })}`;
}

function retrait(h) {
  const details = new URLSearchParams({ version: h.version, compte: h.compte, libelle: h.libelle });
  return html`<a href="#/habilitations-applications/${h.id}/retrait?${details}">Retirer<span class="evitement"> ${h.libelle} à ${h.compte}</span></a>`;
}

/** Form to open one of the applications the collectivité is entitled to. */
export function accorder(tuiles, rafraichir) {
  const choix = tuiles.filter((t) => !t.interne).map((t) => [t.code, t.libelle]);
  if (!delegue() || !choix.length) return nothing;
  return html`
    <h2>Ouvrir une application à une personne</h2>
    ${formulaire({
      champs: [
        { nom: 'application', titre: 'Application', requis: true, options: choix },
        { nom: 'compte', titre: 'Identifiant du compte', requis: true, aide: 'Un compte qui tient déjà un rôle pour la collectivité.' },
        { nom: 'debut', titre: 'Premier jour', type: 'date', requis: true, valeur: aujourdHui() },
        { nom: 'fin', titre: 'Dernier jour', type: 'date', aide: 'Vide : sans fin' },
      ],
      bouton: 'Ouvrir',
      envoyer: (v) => creer(chemin(), { ...v, fin: v.fin || null }).then(rafraichir),
    })}`;
}

route('/habilitations-applications/:id/retrait', ({ id, query }) => html`
  <h1 tabindex="-1">Retirer une application</h1>
  <p>${query.libelle}, ouverte à ${query.compte}. Avec la veille d'aujourd'hui, l'accès cesse aussitôt.</p>
  ${formulaire({
    champs: [{ nom: 'dernierJour', titre: "Dernier jour d'accès", type: 'date', requis: true, valeur: aujourdHui() }],
    bouton: 'Retirer',
    envoyer: (v) => changer('POST', `/habilitations-applications/${id}/retrait`, query.version, v).then(() => history.back()),
  })}`);
