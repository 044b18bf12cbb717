// One inscription: its term explained, and what may happen to it.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer, lire, telecharger } from '../../api.js';
import { route } from '../../routeur.js';
import { aujourdHui, jour } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { trace } from '../../composants/trace.js';
import { actes, carteActe } from '../convention/actes.js';
import { nomEtat, suspensions } from './mots.js';

let avertissement = null;

route('/inscriptions/:id', async ({ id }, afficher) => {
  const inscription = await lire(`/inscriptions/${id}`);
  const liste = await lire(`/listes-aptitude/${inscription.liste}`);
  const note = avertissement;
  avertissement = null;
  return html`
    <h1 tabindex="-1">${inscription.prenom} ${inscription.nom} ${etat(inscription.etat, nomEtat(inscription.etat))}</h1>
    ${note ? html`<p class="message note" role="status">${note}</p>` : nothing}
    <dl>
      <dt>Liste</dt><dd><a href="#/listes-aptitude/${liste.id}">${liste.intitule}</a></dd>
      <dt>Employeur (SIREN)</dt><dd>${inscription.siren ?? '—'}</dd>
      <dt>Dernier jour</dt><dd>${liste.etablieLe && !inscription.terme ? 'non connu, une suspension est en cours' : jour(inscription.terme)}</dd>
      ${inscription.demandesDes ? html`<dt>Réinscription à demander</dt><dd>du ${jour(inscription.demandesDes)} au ${jour(inscription.terme)}</dd>` : nothing}
      ${inscription.sortieLe ? html`<dt>Sortie</dt><dd>${jour(inscription.sortieLe)} : ${inscription.motifSortie}</dd>` : nothing}
    </dl>
    ${trace(inscription.trace, 'Comment le terme est calculé', true)}
    ${['INSCRIT', 'REINSCRIT_3', 'REINSCRIT_4', 'REINSCRIT_DE_DROIT', 'SUSPENDU'].includes(inscription.etat) && liste.etablieLe ? html`
      <p class="actions"><button type="button" @click=${() => telecharger(`/inscriptions/${id}/attestation`, `attestation-${id}.pdf`)}>Télécharger l'attestation</button></p>` : nothing}
    ${lesActes(inscription, afficher)}`;
});

function lesActes(inscription, afficher) {
  const demander = (evenement) => async ({ date, fin, motifSuspension, texte }) => {
    const suite = await changer('POST', `/inscriptions/${inscription.id}/evenements`, inscription.version,
      { evenement, date, fin: fin || null, motifSuspension: motifSuspension || null, texte: texte || null });
    avertissement = suite.avertissement;
    await afficher();
  };
  const carte = (evenement, textes, champs) => inscription.possibles.includes(evenement)
    && carteActe({ ...textes, champs, envoyer: demander(evenement) });
  const date = (titre) => ({ nom: 'date', titre, type: 'date', valeur: aujourdHui(), requis: true });
  return actes([
    carte('RENOUVELER', {
      titre: 'Réinscrire pour un an', bouton: 'Réinscrire',
      engage: 'Sur demande écrite du lauréat, reçue dans le mois qui précède le terme.',
    }, [date('Demande reçue le')]),
    carte('SUSPENDRE', {
      titre: 'Suspendre le décompte', bouton: 'Suspendre',
      engage: "Le terme est reporté d'autant de jours. Pour donner sa fin à une suspension en cours, indiquez le même motif et le même début.",
    }, [
      { nom: 'motifSuspension', titre: 'Motif', options: suspensions, requis: true },
      date('Du'), { nom: 'fin', titre: 'Au', type: 'date', aide: 'Vide tant que la fin n\'est pas connue.' },
      { nom: 'texte', titre: 'Pièce justificative', requis: true },
    ]),
    carte('PROROGER', {
      titre: 'Proroger', bouton: 'Proroger',
      engage: "Aucun concours n'a été organisé : l'inscription va jusqu'à la liste du concours suivant.",
    }, [date("Jusqu'au")]),
    carte('NOMMER', {
      titre: 'Enregistrer la nomination', bouton: 'Enregistrer la nomination',
      engage: 'Le lauréat nommé stagiaire quitte la liste.',
    }, [date('Nommé le'), { nom: 'texte', titre: 'Par quel employeur', requis: true }]),
    carte('RADIER', {
      titre: 'Radier', bouton: 'Radier',
      engage: 'Le lauréat quitte la liste sans être nommé, par exemple parce qu\'il en a choisi une autre.',
    }, [date('Radié le'), { nom: 'texte', titre: 'Motif', requis: true }]),
    carte('REINSCRIRE', {
      titre: 'Réinscrire de droit', bouton: 'Réinscrire de droit',
      engage: "Le stage a pris fin pour une cause étrangère à la manière de servir (suppression d'emploi par exemple).",
    }, [date('Réinscrit le'), { nom: 'texte', titre: 'Cause', requis: true }]),
  ]);
}
