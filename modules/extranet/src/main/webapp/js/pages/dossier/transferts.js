// Transfers of dossiers to other CDG: what waits to be signed, what waits for its acknowledgement.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire, telecharger } from '../../api.js';
import { jour } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { filtre, pages } from '../../composants/filtre.js';
import { table } from '../../composants/table.js';
import { acte, actes, carteActe } from '../convention/actes.js';
import { etatsTransfert, options } from './mots.js';

export async function transferts({ query }) {
  const page = await lire('/transferts', { ...query, taille: 25 });
  return html`
    <h1 tabindex="-1">Transferts de dossiers</h1>
    <p>Le dossier suit l'agent qui rejoint une collectivité d'un autre centre de gestion. Il est préparé par l'un, signé par
      l'autre, puis le centre qui le reçoit en accuse réception.</p>
    ${filtre('/transferts', [{ nom: 'etat', titre: 'État', options: options(etatsTransfert, 'Tous'), valeur: query.etat }])}
    ${table({
      titre: 'Transferts',
      page,
      lien: pages('/transferts', query),
      vide: 'Aucun transfert.',
      colonnes: [
        { titre: 'Agent', valeur: (t) => html`<a href="#/transferts/${t.id}">${t.intitule}</a>` },
        { titre: 'Dossier', valeur: (t) => t.numeroDossier },
        { titre: 'Vers', valeur: (t) => t.destinataire },
        { titre: 'Départ', valeur: (t) => jour(t.dateDepart) },
        { titre: 'État', valeur: (t) => etat(t.etat, etatsTransfert[t.etat]) },
      ],
    })}`;
}

export async function unTransfert({ id }, afficher) {
  const lu = await lire(`/transferts/${id}`);
  const demander = acte('/transferts', lu, afficher);
  const peut = (evenement) => lu.possibles.includes(evenement);
  return html`
    <p><a href="#/transferts">Tous les transferts</a> — <a href="#/dossiers/${lu.dossier}">Dossier de l'agent</a></p>
    <h1 tabindex="-1">Transfert du dossier de ${lu.intitule} ${etat(lu.etat, etatsTransfert[lu.etat])}</h1>
    <dl>
      <dt>Dossier</dt><dd>${lu.numeroDossier}</dd>
      <dt>Centre de gestion destinataire</dt><dd>${lu.destinataire}</dd>
      <dt>Nouvel employeur</dt><dd>${lu.employeur}, à compter du ${jour(lu.dateDepart)}</dd>
      <dt>Préparé par</dt><dd>${lu.preparePar}</dd>
      ${lu.signeLe ? html`<dt>Signé</dt><dd>le ${jour(lu.signeLe)}, par ${lu.signePar}</dd>` : nothing}
      ${lu.accuseLe ? html`<dt>Accusé de réception</dt><dd>le ${jour(lu.accuseLe)}</dd>` : nothing}
    </dl>
    <p class="actions"><button type="button" @click=${() => telecharger(`/transferts/${id}/bordereau`, `transfert-${lu.numeroDossier}.pdf`)}>Bordereau de transfert (PDF)</button></p>
    ${actes([
      peut('SIGNER') && carteActe({ titre: 'Signer le transfert', engage: "Le dossier passe à l'état « Transféré » et ne reçoit plus de pièces.", bouton: 'Signer', envoyer: () => demander({ evenement: 'SIGNER' }) }),
      peut('ACCUSER') && carteActe({ titre: "Enregistrer l'accusé de réception", engage: 'Le centre de gestion destinataire a reçu le dossier.', bouton: "Enregistrer l'accusé", envoyer: () => demander({ evenement: 'ACCUSER' }) }),
    ], lu.etat === 'PREPARE' && !peut('SIGNER') ? 'Une personne habilitée à signer pour le CdG62 doit le signer.' : null)}`;
}
