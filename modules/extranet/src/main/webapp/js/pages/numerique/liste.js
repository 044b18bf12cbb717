// Orders: those of the collectivité, or all of them for the CdG.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { jour } from '../../format.js';
import { session } from '../../session.js';
import { colonneCollectivite, nommer } from '../../composants/collectivite.js';
import { etat } from '../../composants/etat.js';
import { filtre, pages } from '../../composants/filtre.js';
import { table } from '../../composants/table.js';
import { etats } from './vocabulaire.js';

const TRIS = [['', 'Les dernières demandes'], ['demandeeLe', 'Les plus anciennes demandes'], ['terme', 'La fin de période la plus proche']];

export async function liste({ query }) {
  if (!session.estCdg && !session.siren) {
    return html`<h1 tabindex="-1">Sécurisation des données</h1><p class="message note">Choisissez la collectivité pour laquelle vous agissez.</p>`;
  }
  const chemin = session.estCdg ? '/commandes-securisation' : `/collectivites/${session.siren}/commandes-securisation`;
  const page = await lire(chemin, { ...query, taille: 25 });
  return html`
    <h1 tabindex="-1">Sécurisation des données</h1>
    <p>Messagerie, nom de domaine, sauvegarde, antivirus, clés de signature… fournis par Fibre Numérique 59/62 et mis en
      place avec l'aide du CdG62.</p>
    ${acces()}
    ${filtre('/securisation', filtres(query))}
    ${table({
      titre: 'Commandes',
      colonnes: colonnes(colonneCollectivite(await nommer(page.elements))),
      page,
      lien: pages('/securisation', query),
      vide: query.etat ? 'Aucune commande dans cet état.' : "Aucune commande pour l'instant.",
    })}`;
}

function acces() {
  if (session.estCdg) {
    return html`<p class="actions"><a class="bouton" href="#/partenaires">Partenaires et accès</a> <a class="bouton" href="#/services">Services publiés</a></p>`;
  }
  return html`<p class="actions"><a class="bouton principal" href="#/securisation/demande">Demander des services</a></p>`;
}

const filtres = (query) => [
  { nom: 'etat', titre: 'État', options: [['', 'Tous'], ...Object.entries(etats)], valeur: query.etat },
  { nom: 'tri', titre: 'Ordre', options: TRIS, valeur: query.tri },
  ...(session.estCdg ? [{ nom: 'siren', titre: 'SIREN de la collectivité', valeur: query.siren ?? '', inputmode: 'numeric' }] : []),
];

function colonnes(collectivite) {
  return [
    { titre: 'Numéro', valeur: (c) => html`<a href="#/securisation/${c.id}">${c.numero}</a>` },
    ...collectivite,
    { titre: 'État', valeur: (c) => etat(c.etat, etats[c.etat]) },
    { titre: 'Demandée le', valeur: (c) => jour(c.demandeeLe) },
    { titre: 'Fin de période', valeur: (c) => (c.terme ? jour(c.terme) : nothing) },
  ];
}
