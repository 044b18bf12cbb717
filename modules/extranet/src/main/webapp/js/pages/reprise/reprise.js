// One study: its schemes side by side, each with its steps, and what may be done now.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer, lire, telecharger } from '../../api.js';
import { route } from '../../routeur.js';
import { session } from '../../session.js';
import { aujourdHui, jour } from '../../format.js';
import { nommer } from '../../composants/collectivite.js';
import { etapes } from '../../composants/etapes.js';
import { etat } from '../../composants/etat.js';
import { entiere, table } from '../../composants/table.js';
import { trace } from '../../composants/trace.js';
import { acte, actes, carteActe } from '../convention/actes.js';
import { lesGrades, nomGrade } from '../stage/carrieres.js';
import { formulaire } from '../../composants/formulaire.js';
import { tableServices } from './services.js';
import { anterieure, champsRemuneration, tableRemuneration } from './remuneration.js';
import { duree, nomEtat, ton } from './mots.js';

route('/reprises/:id', async ({ id }, afficher) => {
  const [etude, grades] = await Promise.all([lire(`/reprises/${id}`), lesGrades()]);
  const nom = await nommer([etude]);
  return html`
    <h1 tabindex="-1">Reprise de services de ${etude.agent} ${etat(ton(etude.etat), nomEtat(etude.etat))}</h1>
    ${etapes(['DEMANDEE', 'COMPLETE', 'CALCULEE', 'PROPOSEE', 'CHOISIE', 'ARRETEE', 'REVISABLE', 'DEFINITIVE'], etude.etat, nomEtat)}
    ${etude.manque ? html`<p class="message note">Il manque : ${etude.manque}</p>` : nothing}
    <dl>
      <dt>Carrière</dt><dd><a href="#/carrieres/${etude.carriere}">${etude.agent}</a></dd>
      <dt>Grade de nomination</dt><dd>${nomGrade(grades, etude.grade)} (catégorie ${etude.categorie})</dd>
      <dt>Nommé stagiaire le</dt><dd>${jour(etude.nomination)}</dd>
      <dt>Collectivité</dt><dd>${nom(etude.siren)}</dd>
      ${etude.origine ? html`<dt>Situation d'origine</dt><dd>${nomGrade(grades, etude.origine.grade)}, échelon ${etude.origine.echelon}, ancienneté ${duree(etude.origine.anciennete)}</dd>` : nothing}
      ${etude.calculateur ? html`<dt>Calculée par</dt><dd>${etude.calculateur}</dd>` : nothing}
      ${etude.controleur ? html`<dt>Contrôlée par</dt><dd>${etude.controleur}</dd>` : nothing}
      ${etude.limiteOption ? html`<dt>Option possible jusqu'au</dt><dd>${jour(etude.limiteOption)}</dd>` : nothing}
      ${etude.arreteNumero ? html`<dt>Arrêté</dt><dd>${etude.arreteNumero} du ${jour(etude.arreteeLe)}</dd>` : nothing}
    </dl>
    ${tableServices(etude.services)}
    ${tableRemuneration(etude.remuneration)}
    ${saisieRemuneration(etude, afficher)}
    ${etude.scenarios.length ? comparaison(etude) : nothing}
    ${lesActes(etude, afficher)}`;
});

function comparaison({ id, scenarios, choix, choixParDefaut }) {
  return html`
    <section aria-labelledby="regimes">
      <h2 id="regimes">Régimes comparés</h2>
      <p>Les régimes ne s'additionnent pas : un seul sera retenu.</p>
      ${table({
        titre: 'Régimes',
        page: entiere(scenarios),
        colonnes: [
          { titre: 'Régime', valeur: (s) => html`${s.libelle} ${marques(s, choix, choixParDefaut)}` },
          { titre: 'Durée reprise', valeur: (s) => duree(s.prise) },
          { titre: 'Classement', valeur: (s) => (s.classement ? `échelon ${s.classement.echelon}, ${duree(s.classement.anciennete)}` : s.refus) },
          { titre: 'IB', valeur: (s) => s.classement?.indiceBrut ?? '—', droite: true },
          { titre: 'IM', valeur: (s) => s.classement?.indiceMajore ?? '—', droite: true },
          { titre: 'IB maintenu', valeur: (s) => s.classement?.indiceBrutMaintenu ?? '—', droite: true },
          { titre: 'Données', valeur: (s) => (s.classement ? (s.classement.verifie ? 'vérifiées' : 'à vérifier') : '—') },
        ],
      })}
      ${scenarios.filter((s) => s.classement).map((s) => trace(s.classement.trace, `Calcul : ${s.libelle}`, s.meilleur))}
      <p class="actions"><button type="button" @click=${() => telecharger(`/reprises/${id}/comparaison`, `comparaison-regimes-${id}.pdf`)}>Télécharger la comparaison</button>
        <button type="button" @click=${() => telecharger(`/reprises/${id}/arrete`, `arrete-classement-${id}.pdf`)}>Télécharger le projet d'arrêté</button></p>
    </section>`;
}

const marques = (s, choix, silence) => html`
  ${s.meilleur ? etat('ACTIVE', 'Le plus favorable') : nothing}
  ${s.parDefaut ? etat('EN_COURS', 'Par défaut') : nothing}
  ${s.regle === choix ? etat('VALIDEE', silence ? 'Appliqué faute de choix' : 'Choisi') : nothing}`;

function saisieRemuneration(etude, afficher) {
  const ouverte = ['DEMANDEE', 'PIECES_INCOMPLETES', 'COMPLETE'].includes(etude.etat);
  if (!ouverte || !session.aRole('COLLECTIVITE_GESTIONNAIRE', 'COLLECTIVITE_SIGNATAIRE', 'CDG_CARRIERE')) return nothing;
  return html`
    <details class="trace">
      <summary>${etude.remuneration ? 'Corriger les rémunérations' : "Donner les rémunérations d'un ancien contractuel"}</summary>
      ${formulaire({ champs: [], contenu: champsRemuneration(etude.remuneration), bouton: 'Enregistrer les rémunérations', envoyer: async (v) => {
        await changer('PUT', `/reprises/${etude.id}/remuneration`, etude.version, anterieure(v));
        await afficher();
      } })}
    </details>`;
}

function lesActes(etude, afficher) {
  const demander = acte('/reprises', etude, afficher);
  const carte = (evenement, textes, champs = []) => etude.possibles.includes(evenement) && carteActe({
    ...textes, champs, envoyer: (v) => demander({ ...v, evenement, date: v.date || null }),
  });
  const date = (titre) => ({ nom: 'date', titre, type: 'date', valeur: aujourdHui(), max: aujourdHui(), requis: true });
  return actes([
    carte('COMPLETER', { titre: 'Constater que tout est là', engage: 'Les services peuvent être calculés.', bouton: 'Constater' }),
    carte('SIGNALER_INCOMPLETE', { titre: 'Demander des pièces', engage: 'La collectivité voit ce qui manque.', bouton: 'Demander' }, [{ nom: 'motif', titre: 'Ce qui manque', requis: true }]),
    carte('CALCULER', { titre: 'Calculer tous les régimes', engage: 'Une autre personne contrôlera le calcul.', bouton: 'Calculer' }),
    carte('PROPOSER', { titre: "Contrôler et proposer à l'agent", engage: "Le calcul a été relu par vous, qui ne l'avez pas fait ; la notification ouvre le délai d'option.", bouton: 'Proposer' }, [date('Notifiée le')]),
    carte('CHOISIR', { titre: 'Choisir un régime', engage: `Votre option peut être révisée jusqu'au ${jour(etude.limiteOption)}.`, bouton: 'Choisir' },
      [{ nom: 'regle', titre: 'Régime', requis: true, options: etude.scenarios.filter((s) => s.classement).map((s) => [s.regle, s.libelle]), valeur: etude.choix ?? etude.scenarios.find((s) => s.meilleur)?.regle }]),
    carte('CONSTATER_SILENCE', { titre: "Constater l'absence de choix", engage: `Le délai d'option s'est achevé le ${jour(etude.limiteOption)} : le régime par défaut s'applique.`, bouton: 'Appliquer le régime par défaut' }),
    carte('ARRETER', { titre: "Enregistrer l'arrêté signé", engage: "Le classement est porté dans la carrière de l'agent à la date de nomination.", bouton: "Enregistrer l'arrêté" },
      [{ nom: 'numero', titre: "Numéro de l'arrêté", requis: true }, date('Signé le')]),
    carte('NOTIFIER', { titre: 'Enregistrer la notification', engage: "L'agent peut encore réviser son option dans le délai.", bouton: 'Enregistrer la notification' }, [date('Notifié le')]),
    carte('CLORE', { titre: 'Clore', engage: "Le délai d'option est passé : le classement devient définitif.", bouton: 'Clore' }),
  ], attente(etude));
}

function attente({ etat: courant, possibles, limiteOption }) {
  if (courant === 'PROPOSEE' && !possibles.includes('CHOISIR')) return `L'option de l'agent est attendue avant le ${jour(limiteOption)} ; elle n'appartient qu'à lui.`;
  if (courant === 'CHOISIE' && !possibles.includes('ARRETER')) return "L'arrêté de classement revient à l'autorité territoriale.";
  return null;
}
