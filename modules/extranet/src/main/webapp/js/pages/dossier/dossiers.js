// Dossiers: those of the collectivité, or of the arrondissements entrusted to the gestionnaire.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { jour } from '../../format.js';
import { session } from '../../session.js';
import { etat } from '../../composants/etat.js';
import { filtre, pages } from '../../composants/filtre.js';
import { table } from '../../composants/table.js';
import { etatsDossier, options, statuts } from './mots.js';

export async function dossiers({ query }) {
  if (!session.estCdg && !session.siren) return choisir('Dossiers individuels');
  const page = await lire('/dossiers', { ...query, siren: session.estCdg ? query.siren : session.siren, taille: 25 });
  return html`
    <h1 tabindex="-1">Dossiers individuels</h1>
    <p>Un dossier s'ouvre avec l'arrêté de nomination. Ses pièces sont numérotées sans discontinuité, et chaque
      consultation laisse une trace.</p>
    <p class="actions">
      ${session.aRole('COLLECTIVITE_GESTIONNAIRE') ? html`<a class="bouton principal" href="#/depot">Déposer une pièce</a>` : nothing}
      ${session.aRole('CDG_CARRIERE') ? html`<a class="bouton" href="#/rapprochements">Rapprocher deux agents</a>` : nothing}
      <a class="bouton" href="#/entretiens">Entretiens professionnels</a>
      <a class="bouton" href="#/pieces">${session.estCdg ? 'Pièces à contrôler' : 'Pièces déposées'}</a>
      ${session.aRole('CDG_CARRIERE', 'CDG_SIGNATAIRE') ? html`<a class="bouton" href="#/transferts">Transferts</a>` : nothing}
      <a class="bouton" href="#/liste-nominative">Liste au 1er janvier</a>
    </p>
    ${filtre('/dossiers', [
      { nom: 'texte', titre: 'Nom', valeur: query.texte ?? '' },
      { nom: 'etat', titre: 'État', options: options(etatsDossier, 'Tous'), valeur: query.etat },
      ...(session.estCdg ? [{ nom: 'siren', titre: 'SIREN', valeur: query.siren ?? '', inputmode: 'numeric' }] : []),
    ])}
    ${table({
      titre: 'Dossiers',
      page,
      lien: pages('/dossiers', query),
      vide: 'Aucun dossier ne répond à ces critères.',
      colonnes: [
        { titre: 'Agent', valeur: (d) => html`<a href="#/dossiers/${d.id}">${d.intitule}</a>` },
        { titre: 'Numéro', valeur: (d) => d.numero },
        ...(session.estCdg ? [{ titre: 'SIREN', valeur: (d) => d.siren }] : []),
        { titre: 'Statut', valeur: (d) => statuts[d.statut] },
        { titre: 'État', valeur: (d) => etat(d.etat, etatsDossier[d.etat]) },
        { titre: 'Ouvert le', valeur: (d) => jour(d.ouvertLe) },
        { titre: 'Pièces', valeur: (d) => d.pieces, droite: true },
      ],
    })}`;
}

export const choisir = (titre) => html`
  <h1 tabindex="-1">${titre}</h1>
  <p class="message note">Choisissez d'abord, en haut de la page, la collectivité pour laquelle vous agissez.</p>`;
