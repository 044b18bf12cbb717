// One question, its answer with the calculation unfolded, and what may be done.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { jour } from '../../format.js';
import { session } from '../../session.js';
import { etapes } from '../../composants/etapes.js';
import { etat } from '../../composants/etat.js';
import { historique } from '../../composants/historique.js';
import { trace } from '../../composants/trace.js';
import { acte, actes, carteActe } from '../convention/actes.js';
import { etats, natures, themes } from './mots.js';

export async function saisine({ id }, afficher) {
  const [lue, passe] = await Promise.all([lire(`/saisines/${id}`), lire(`/saisines/${id}/historique`)]);
  return html`
    <p><a href="#/conseil">Toutes les questions</a></p>
    <h1 tabindex="-1">${lue.objet} ${etat(lue.etat, etats[lue.etat])}</h1>
    ${lue.etat === 'IRRECEVABLE' ? nothing : etapes(['SAISINE', 'RECEVABLE', 'EN_CALCUL', 'CONTROLE_PAIR', 'REPONSE', lue.etat === 'CONTESTEE' ? 'CONTESTEE' : 'ACCEPTEE', 'CLASSEE'], lue.etat, (e) => etats[e])}
    <dl>
      <dt>Numéro</dt><dd>${lue.numero}, reçue le ${jour(lue.recueLe)}</dd>
      <dt>Nature</dt><dd>${natures[lue.nature]}, ${themes[lue.theme]}</dd>
      <dt>Question</dt><dd class="texte">${lue.question}</dd>
      ${lue.motif ? html`<dt>Motif</dt><dd>${lue.motif}</dd>` : nothing}
    </dl>
    ${manques(lue)}
    ${reponse(lue)}
    ${aFaire(lue, afficher)}
    ${historique(passe)}`;
}

function manques(lue) {
  if (!lue.manques.length) return nothing;
  return html`
    <section class="message note">
      <p>Des segments manquent à la carrière : le calcul ne peut être ni soumis ni validé tant que leurs actes ne sont pas déposés.</p>
      <ul>${lue.manques.map((manque) => html`<li>${manque}</li>`)}</ul>
    </section>`;
}

function reponse(lue) {
  if (!lue.reponse) return nothing;
  return html`
    <section>
      <h2>Réponse</h2>
      <p class="texte">${lue.reponse}</p>
      <dl>
        ${lue.regles ? html`<dt>Règles appliquées</dt><dd>${lue.regles}</dd>` : nothing}
        ${lue.entrees ? html`<dt>Éléments pris en compte</dt><dd>${lue.entrees}</dd>` : nothing}
        <dt>Préparée par</dt><dd>${lue.auteur}</dd>
        ${lue.controleur ? html`<dt>Contrôlée par</dt><dd>${lue.controleur}, le ${jour(lue.repondueLe)}</dd>` : nothing}
      </dl>
      ${trace(lue.trace, 'Le calcul, étape par étape')}
    </section>`;
}

function aFaire(lue, afficher) {
  const demander = acte('/saisines', lue, afficher);
  const peut = (evenement) => lue.possibles.includes(evenement);
  const simple = (evenement, titre, engage) => peut(evenement) && carteActe({ titre, engage, bouton: titre, envoyer: () => demander({ evenement }) });
  const motive = (evenement, titre, engage) => peut(evenement) && carteActe({ titre, engage, champs: [{ nom: 'motif', titre: 'Motif', requis: true }], bouton: titre, envoyer: (v) => demander({ evenement, ...v }) });
  return actes([
    simple('QUALIFIER', 'Déclarer recevable', 'La question relève de nos missions et dit ce qu\'il faut pour répondre.'),
    motive('DECLARER_IRRECEVABLE', 'Déclarer irrecevable', "L'employeur lit le motif."),
    simple('PRENDRE_EN_CHARGE', 'Préparer la réponse', 'Vous en devenez l\'auteur en la soumettant.'),
    peut('SOUMETTRE') && carteActe({
      titre: 'Soumettre au contrôle',
      engage: 'Une autre personne contrôle la réponse avant que l\'employeur la lise.',
      champs: [
        { nom: 'texte', titre: 'Réponse', requis: true, lignes: 10, max: 10000 },
        { nom: 'regles', titre: 'Règles appliquées, avec leur date', requis: lue.nature === 'EXPERTISE' },
        { nom: 'entrees', titre: 'Éléments pris en compte', lignes: 4, max: 10000, requis: lue.nature === 'EXPERTISE' },
        { nom: 'calcul', titre: 'Calcul', requis: lue.nature === 'EXPERTISE', aide: 'Par exemple : 64 mois × 3/4' },
        { nom: 'resultat', titre: 'Résultat', requis: lue.nature === 'EXPERTISE', aide: 'Par exemple : 48 mois, 5e échelon sans reliquat' },
      ],
      bouton: 'Soumettre',
      envoyer: ({ texte, regles, entrees, calcul, resultat }) => demander({
        evenement: 'SOUMETTRE',
        reponse: { texte, regles, entrees, etapes: calcul ? [{ libelle: lue.objet, calcul, resultat, source: regles }] : [] },
      }),
    }),
    simple('VALIDER', 'Valider la réponse', 'Vous avez refait le calcul ; la réponse part à l\'employeur.'),
    motive('RENVOYER', "Renvoyer à l'auteur", 'La réponse est à reprendre.'),
    simple('ACCEPTER', 'Accepter la réponse', 'La question est close.'),
    motive('CONTESTER', 'Contester la réponse', 'Le CdG62 reprend l\'examen.'),
    simple('REPRENDRE', "Reprendre l'examen", 'La réponse est préparée à nouveau.'),
    simple('CLASSER', 'Classer', 'Plus rien n\'est attendu.'),
  ], session.estCdg || lue.etat === 'REPONSE' ? null : 'La réponse du CdG62 est en préparation.');
}
