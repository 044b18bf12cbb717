// Partner systems: who may send us messages, how they prove who they are, how many messages they may send.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { instant, nombre } from '../../format.js';
import { session } from '../../session.js';
import { etat } from '../../composants/etat.js';
import { adresse } from '../../composants/filtre.js';
import { table } from '../../composants/table.js';
import { certificats } from './certificats.js';
import { mandats } from './mandats.js';
import { MODES, TITRES, inscription, secretMontre, volet } from './acces.js';

export async function partenaires({ query }, rafraichir) {
  const page = await lire('/partenaires', { page: query.page });
  const choisi = query.code && await lire(`/partenaires/${encodeURIComponent(query.code)}`);
  return html`
    <p><a href="#/securisation">Sécurisation des données</a></p>
    <h1 tabindex="-1">Partenaires et accès</h1>
    <p class="actions"><a class="bouton" href="#/echanges">Messages</a> <a class="bouton" href="#/partenaires/statistiques">Statistiques</a></p>
    ${secretMontre()}
    ${query.action === 'inscription' ? inscription(rafraichir) : nothing}
    ${choisi && query.action === 'certificats' ? await certificats(choisi, rafraichir) : nothing}
    ${choisi && query.action === 'mandats' ? await mandats(choisi, query, rafraichir) : nothing}
    ${choisi && !['certificats', 'mandats'].includes(query.action) ? volet(choisi, query.action, rafraichir) : nothing}
    ${session.aRole('ADMINISTRATEUR') && query.action !== 'inscription'
      ? html`<p class="actions"><a class="bouton" href="#/partenaires?action=inscription">Inscrire un partenaire</a></p>` : nothing}
    ${table({
      titre: 'Partenaires',
      colonnes: [
        { titre: 'Nom', valeur: (p) => p.nom },
        { titre: 'Accès', valeur: (p) => (p.actif ? etat('ACTIF', 'Ouvert') : etat('FERMEE', 'Suspendu')) },
        { titre: 'Sécurité', valeur: securite },
        { titre: 'Identifiant', valeur: (p) => p.identifiant },
        { titre: 'SIRET', valeur: (p) => p.siret },
        { titre: 'Messages par minute', droite: true, valeur: (p) => (p.quotaParMinute ? nombre(p.quotaParMinute) : 'quota général') },
        { titre: 'Actions', valeur: (p) => actions(p, query.page) },
      ],
      page,
      lien: (numero) => `#/partenaires?page=${numero}`,
      vide: 'Aucun partenaire.',
    })}`;
}

const securite = (p) => html`${MODES[p.mode]}${p.ancienMode
  ? html`<br><span class="aide">Ancien accès (${MODES[p.ancienMode]}) admis jusqu'au ${instant(p.ancienJusqua)}</span>` : nothing}`;

const actions = (p, page) => [p.actif ? 'suspension' : 'reactivation', 'secret', 'certificats', 'mandats', 'quota'].map((action) => html`
  <a href="#${adresse('/partenaires', { page, code: p.code, action })}" aria-label="${TITRES[action]} : ${p.nom}">${TITRES[action]}</a>
`);
