// Pieces: what waits to be controlled at the CdG, what was deposited and its anomalies for the collectivité.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire, telecharger } from '../../api.js';
import { aujourdHui, jour } from '../../format.js';
import { session } from '../../session.js';
import { etat } from '../../composants/etat.js';
import { filtre, pages } from '../../composants/filtre.js';
import { table } from '../../composants/table.js';
import { formulaire } from '../../composants/formulaire.js';
import { anomalies } from './dossier.js';
import { choisir } from './dossiers.js';
import { etatsPiece, options } from './mots.js';

export async function pieces({ query }) {
  const titre = session.estCdg ? 'Pièces à contrôler' : 'Pièces déposées';
  if (!session.estCdg && !session.siren) return choisir(titre);
  const etatVoulu = query.etat ?? (session.estCdg ? 'DEPOSEE' : '');
  const page = await lire('/pieces', {
    ...query, etat: etatVoulu, siren: session.estCdg ? query.siren : session.siren,
    tri: session.estCdg ? '' : '-depot', taille: 25,
  });
  return html`
    <h1 tabindex="-1">${titre}</h1>
    ${filtre('/pieces', [
      { nom: 'etat', titre: 'État', options: options(etatsPiece, 'Tous'), valeur: etatVoulu },
      { nom: 'anomalies', titre: 'Anomalies', options: [['', 'Avec ou sans'], ['true', 'Seulement avec']], valeur: query.anomalies },
      ...(session.estCdg ? [{ nom: 'siren', titre: 'SIREN', valeur: query.siren ?? '', inputmode: 'numeric' }] : []),
    ])}
    ${table({
      titre: 'Pièces',
      page,
      lien: pages('/pieces', query),
      vide: 'Aucune pièce ne répond à ces critères.',
      colonnes: [
        { titre: 'Pièce', valeur: (p) => html`<a href="#/pieces/${p.id}">${p.libelle}</a>` },
        { titre: 'Agent', valeur: (p) => html`<a href="#/dossiers/${p.dossier}">${p.intitule}</a>` },
        ...(session.estCdg ? [{ titre: 'SIREN', valeur: (p) => p.siren }] : []),
        { titre: 'Effet', valeur: (p) => jour(p.dateEffet) },
        { titre: 'Reçue le', valeur: (p) => jour(p.recueLe) },
        { titre: 'État', valeur: (p) => etat(p.etat, etatsPiece[p.etat]) },
        { titre: 'Anomalies', valeur: anomalies },
      ],
    })}
    ${session.siren ? bordereau() : nothing}`;
}

function bordereau() {
  return html`
    <h2>Bordereau de dépôt</h2>
    ${formulaire({
      champs: [{ nom: 'jour', titre: 'Jour du dépôt', type: 'date', requis: true, valeur: aujourdHui() }],
      bouton: 'Télécharger le bordereau (PDF)',
      envoyer: (v) => telecharger(`/collectivites/${session.siren}/bordereaux-depot/${v.jour}`, `bordereau-${v.jour}.pdf`),
    })}`;
}
