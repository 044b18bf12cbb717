// One piece: what it is, what is wrong with it, what may be done.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire, telecharger } from '../../api.js';
import { jour, nombre } from '../../format.js';
import { session } from '../../session.js';
import { etat } from '../../composants/etat.js';
import { historique } from '../../composants/historique.js';
import { acte, actes, carteActe } from '../convention/actes.js';
import { etatsPiece, options, retraits } from './mots.js';

export async function piece({ id }, afficher) {
  const lue = await lire(`/pieces/${id}`);
  const passe = session.siren || session.estCdg ? await lire(`/pieces/${id}/historique`) : { elements: [] };
  return html`
    ${session.estAgent ? html`<p><a href="#/mon-dossier">Mon dossier</a></p>`
    : html`<p><a href="#/dossiers/${lue.dossier}">Dossier de l'agent</a> — <a href="#/pieces">Toutes les pièces</a></p>`}
    <h1 tabindex="-1">${lue.libelle} ${etat(lue.etat, etatsPiece[lue.etat])}</h1>
    ${constats('Anomalies bloquantes', lue.controle.bloquantes, 'erreur')}
    ${constats('À compléter', lue.controle.nonBloquantes, 'note')}
    <dl>
      <dt>Rubrique</dt><dd>${lue.rubrique || '—'}</dd>
      <dt>Numéro au dossier</dt><dd>${lue.numero ?? 'donné à l\'intégration'}</dd>
      <dt>Numéro de l'acte</dt><dd>${lue.numeroActe ?? '—'}</dd>
      <dt>Signature</dt><dd>${jour(lue.dateSignature)}</dd>
      <dt>Effet</dt><dd>${jour(lue.dateEffet)}</dd>
      <dt>Notification</dt><dd>${jour(lue.dateNotification)}</dd>
      <dt>Reçue le</dt><dd>${jour(lue.recueLe)}, de ${lue.deposant}</dd>
      <dt>Fichier</dt><dd>${lue.nom}, ${nombre(lue.taille)} octets</dd>
      <dt>Empreinte SHA-256</dt><dd class="code">${lue.sha256 || '—'}</dd>
      ${lue.motif ? html`<dt>Motif</dt><dd>${lue.motif}</dd>` : nothing}
      ${lue.motifRetrait ? html`<dt>Retrait</dt><dd>${retraits[lue.motifRetrait]}</dd>` : nothing}
    </dl>
    <p class="actions">
      ${lue.sha256 ? html`<button type="button" @click=${() => telecharger(`/pieces/${id}/contenu`, lue.nom)}>Lire la pièce (PDF)</button>` : nothing}
      ${lue.etat === 'ANOMALIE_SIGNALEE' ? html`<button type="button" @click=${() => telecharger(`/pieces/${id}/lettre`, `anomalie-${id}.pdf`)}>Lettre d'anomalie (PDF)</button>` : nothing}
    </p>
    ${session.estCdg ? aFaire(lue, afficher) : nothing}
    ${passe.elements.length ? historique(passe) : nothing}`;
}

export function constats(titre, liste, ton) {
  if (!liste.length) return nothing;
  return html`<div class="message ${ton}"><p><strong>${titre}</strong></p><ul>${liste.map((a) => html`<li>${a.message}</li>`)}</ul></div>`;
}

function aFaire(lue, afficher) {
  const demander = acte('/pieces', lue, afficher);
  const peut = (evenement) => lue.possibles.includes(evenement);
  const motif = { nom: 'motif', titre: 'Motif', requis: true };
  return actes([
    peut('CONTROLER') && carteActe({ titre: 'Contrôler', engage: 'Le contrôle automatique est refait avec ce que le système sait aujourd\'hui.', bouton: 'Contrôler la pièce', envoyer: () => demander({ evenement: 'CONTROLER' }) }),
    peut('INTEGRER') && carteActe({ titre: 'Intégrer au dossier', engage: 'La pièce reçoit le numéro suivant du dossier.', bouton: 'Intégrer', envoyer: () => demander({ evenement: 'INTEGRER' }) }),
    peut('SIGNALER_ANOMALIE') && carteActe({ titre: 'Signaler une anomalie', engage: 'La pièce est gardée au dossier et une lettre est proposée à l\'employeur.', champs: [motif], bouton: "Signaler l'anomalie", envoyer: (v) => demander({ evenement: 'SIGNALER_ANOMALIE', ...v }) }),
    peut('REJETER') && carteActe({ titre: 'Rejeter', engage: 'La pièce n\'entre pas au dossier.', champs: [motif], bouton: 'Rejeter la pièce', envoyer: (v) => demander({ evenement: 'REJETER', ...v }) }),
    peut('LEVER_ANOMALIE') && carteActe({ titre: "Lever l'anomalie", engage: "L'employeur a répondu : la pièce est intégrée.", bouton: "Lever l'anomalie", envoyer: () => demander({ evenement: 'LEVER_ANOMALIE' }) }),
    peut('RETIRER') && carteActe({ titre: 'Retirer du dossier', engage: 'Le numéro reste, avec la trace du retrait ; d\'une sanction effacée, rien n\'est plus montré.', champs: [{ nom: 'retrait', titre: 'Raison', options: options(retraits), requis: true }, { ...motif, titre: 'Référence de la décision' }], bouton: 'Retirer la pièce', envoyer: (v) => demander({ evenement: 'RETIRER', ...v }) }),
  ]);
}
