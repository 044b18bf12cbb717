// One proposal of avancement d'échelon: its calculation, its arrêté, what may be done now.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire, telecharger } from '../../api.js';
import { route } from '../../routeur.js';
import { session } from '../../session.js';
import { jour } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { historique } from '../../composants/historique.js';
import { trace } from '../../composants/trace.js';
import { acte, actes, carteActe } from '../convention/actes.js';
import { duree, evenements, nomEtat } from './mots.js';

route('/propositions-echelon/:id', async ({ id }, afficher) => {
  const gere = session.aRole('COLLECTIVITE_GESTIONNAIRE', 'COLLECTIVITE_SIGNATAIRE', 'CDG_CARRIERE', 'CDG_SIGNATAIRE');
  const [p, passe] = await Promise.all([
    lire(`/propositions-echelon/${id}`), gere ? lire(`/propositions-echelon/${id}/historique`) : null]);
  return html`
    <h1 tabindex="-1">${p.nom} ${p.prenom} : échelon ${p.versEchelon} ${etat(p.etat, nomEtat(p.etat))}</h1>
    ${p.aVerifier ? html`<p class="message note">Un chiffre de la grille utilisée reste à vérifier dans le texte en vigueur.</p>` : nothing}
    ${p.avertissement ? html`<p class="message note">${p.avertissement}</p>` : nothing}
    <dl>
      <dt>Grade</dt><dd>${p.grade}</dd>
      <dt>Échelon</dt><dd>${p.deEchelon} → ${p.versEchelon}</dd>
      <dt>Indices</dt><dd>brut ${p.indiceBrut}, majoré ${p.indiceMajore}</dd>
      <dt>Date d'effet</dt><dd class="chiffre">${jour(p.dateEffet)}</dd>
      <dt>Reliquat d'ancienneté</dt><dd>${duree(p.reliquatJours)}</dd>
      <dt>Collectivité (SIREN)</dt><dd>${p.siren}</dd>
      ${p.numero ? html`<dt>Arrêté</dt><dd>n° ${p.numero}, signé le ${jour(p.signeeLe)}</dd>` : nothing}
      ${p.notifieeLe ? html`<dt>Notifié le</dt><dd>${jour(p.notifieeLe)}</dd>` : nothing}
    </dl>
    <p class="actions"><button type="button" class="principal" @click=${() => telecharger(`/propositions-echelon/arretes?proposition=${id}`, `arrete-echelon-${id}.pdf`)}>Télécharger l'arrêté en PDF</button></p>
    ${trace(p.trace, 'Comment la date est calculée', true)}
    ${p.possibles.length ? actesPossibles(p, afficher) : nothing}
    ${gere ? historique(passe) : html`<p class="actions"><a href="#/ma-carriere">Ma carrière</a></p>`}`;
});

function actesPossibles(p, afficher) {
  const demander = acte('/propositions-echelon', p, afficher);
  return actes(p.possibles.filter((e) => evenements[e]).map((evenement) => {
    const mots = evenements[evenement];
    return carteActe({
      titre: mots.bouton,
      engage: engagement[evenement],
      champs: [
        ...(mots.date ? [{ nom: 'date', titre: mots.date, type: 'date', aide: "Aujourd'hui si elle n'est pas indiquée." }] : []),
        ...(mots.motif ? [{ nom: 'motif', titre: 'Motif', requis: true }] : []),
      ],
      bouton: mots.bouton,
      envoyer: (v) => demander({ evenement, date: v.date || null, motif: v.motif ?? null }),
    });
  }), null);
}

const engagement = {
  PROPOSER: 'La collectivité la voit, et une échéance lui est inscrite.',
  EDITER: "Le projet d'arrêté passe à la signature de l'autorité territoriale.",
  SIGNER: "L'arrêté reçoit son numéro ; la carrière est recalculée avant la signature.",
  NOTIFIER: "L'agent a reçu l'arrêté.",
  ENREGISTRER: "L'échelon entre dans la carrière de l'agent.",
  ANNULER: 'Elle est retirée ; un nouveau calcul pourra en faire une autre.',
};
