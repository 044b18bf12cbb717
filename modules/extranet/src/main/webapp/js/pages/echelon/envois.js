// Sending what a run computed to all the collectivités: the button, the sending in progress, what each one left aside.
import { html, nothing, render } from '/lib/lit-html/lit-html.js';
import { creer, lire } from '../../api.js';
import { instant, nombre } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { message } from '../../composants/message.js';
import { table } from '../../composants/table.js';
import { parQuestions } from '../facturation/progression.js';

/** Colour and words of each state. */
const ETATS = { EN_COURS: ['EN_COURS', 'En cours'], TERMINE: ['TERMINEE', 'Terminé'], ECHOUE: ['ECHEC', 'Arrêté par un incident'] };

/** The section of a run that is over; nothing when it has nothing to send and never sent anything. */
export async function envois(campagne, page, afficher) {
  const chemin = `/campagnes-echelon/${campagne.id}/envois`;
  const [dernier] = page.elements;
  if (!dernier && !campagne.aProposer) return nothing;
  const enCours = dernier?.etat === 'EN_COURS';
  if (enCours) suivreIci(`${chemin}/${dernier.id}`, afficher);
  return html`
    <section aria-labelledby="envois">
      <h2 id="envois">Envoyer à toutes les collectivités</h2>
      <p>Chaque collectivité de votre portefeuille reçoit les propositions calculées pour elle ; une échéance l'attend pour chaque échelon à prononcer.</p>
      ${campagne.aProposer && !enCours ? html`
        <p class="actions"><button type="button" class="principal" @click=${(e) => lancer(e.target, chemin, afficher)}>Envoyer à toutes (${nombre(campagne.aProposer)} à envoyer)</button></p>
        <div aria-live="polite"></div>` : nothing}
      ${enCours ? progression(dernier) : nothing}
      ${dernier ? liste(page) : nothing}
      ${dernier?.ecartees ? await ecarts(`${chemin}/${dernier.id}/ecarts`) : nothing}
    </section>`;
}

async function lancer(bouton, chemin, afficher) {
  const retour = bouton.closest('p').nextElementSibling;
  bouton.disabled = true;
  try {
    await creer(chemin);
    await afficher();
  } catch (erreur) {
    bouton.disabled = false;
    render(message(erreur), retour);
  }
}

/** Until the sending ends or the reader goes to another page. */
function suivreIci(chemin, afficher) {
  const arret = new AbortController();
  window.addEventListener('hashchange', () => arret.abort(), { once: true });
  parQuestions(chemin, (envoi) => {
    const barre = document.getElementById('envoi-en-cours');
    if (barre) barre.value = envoi.envoyees + envoi.ecartees;
    if (envoi.etat !== 'EN_COURS' && !arret.signal.aborted) afficher();
  }, arret.signal);
}

const progression = (envoi) => html`
  <label for="envoi-en-cours">Envoi en cours, ${nombre(envoi.total)} propositions</label>
  <progress id="envoi-en-cours" max=${envoi.total || 1} value=${envoi.envoyees + envoi.ecartees}></progress>`;

const liste = (page) => table({
  titre: 'Envois de ce calcul',
  page,
  colonnes: [
    { titre: 'Lancé le', valeur: (e) => instant(e.lanceLe) },
    { titre: 'Par', valeur: (e) => e.auteur },
    { titre: 'État', valeur: (e) => etat(...ETATS[e.etat]) },
    { titre: 'À envoyer', valeur: (e) => nombre(e.total), droite: true },
    { titre: 'Envoyées', valeur: (e) => nombre(e.envoyees), droite: true },
    { titre: 'Écartées', valeur: (e) => nombre(e.ecartees), droite: true },
  ],
});

async function ecarts(chemin) {
  return table({
    titre: 'Écartées par le dernier envoi',
    page: await lire(chemin, { taille: 200 }),
    colonnes: [
      { titre: 'SIREN', valeur: (e) => e.siren },
      { titre: 'Raison', valeur: (e) => e.libelle },
      { titre: 'Propositions', valeur: (e) => nombre(e.propositions), droite: true },
    ],
  });
}
