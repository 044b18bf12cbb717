// Runs of avancement d'échelon: the list, the launch, and one run followed live.
import { html, nothing, render } from '/lib/lit-html/lit-html.js';
import { creer, demander, lire } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { instant, jour, nombre } from '../../format.js';
import { nommer } from '../../composants/collectivite.js';
import { etat } from '../../composants/etat.js';
import { formulaire } from '../../composants/formulaire.js';
import { message } from '../../composants/message.js';
import { table } from '../../composants/table.js';
import { suivre } from '../facturation/progression.js';
import { envois } from './envois.js';

const CHEMIN = '/campagnes-echelon';

route('/echelons', async ({ query }) => {
  const page = await lire(CHEMIN, { page: query.page, taille: 25 });
  const nom = await nommer(page.elements);
  return html`
    <h1 tabindex="-1">Avancement d'échelon</h1>
    <p class="actions"><a class="bouton principal" href="#/echelons/nouveau">Calculer les douze mois à venir</a>
      <a class="bouton" href="#/propositions-echelon">Toutes les propositions</a>
      <a class="bouton" href="#/grilles">Grilles indiciaires</a>
      <a class="bouton" href="#/importations">Importer des carrières</a></p>
    ${table({
      titre: 'Calculs',
      page,
      lien: (numero) => `#/echelons?page=${numero}`,
      vide: "Aucun calcul n'a encore été lancé.",
      colonnes: [
        { titre: 'Lancé le', valeur: (c) => html`<a href="#/echelons/${c.id}">${instant(c.lanceeLe)}</a>` },
        { titre: 'Pour', valeur: (c) => (c.siren ? nom(c.siren) : 'Tout le département') },
        { titre: "Jusqu'au", valeur: (c) => jour(c.limite) },
        { titre: 'État', valeur: (c) => etat(c.etat) },
        { titre: 'Carrières vues', valeur: (c) => `${nombre(c.faits)} sur ${nombre(c.total)}`, droite: true },
        { titre: 'Propositions', valeur: (c) => nombre(c.propositions), droite: true },
        { titre: 'À envoyer', valeur: (c) => nombre(c.aProposer), droite: true },
        { titre: 'Erreurs', valeur: (c) => nombre(c.erreurs), droite: true },
      ],
    })}`;
});

route('/echelons/nouveau', () => html`
  <h1 tabindex="-1">Calculer les avancements d'échelon</h1>
  <p>Les échelons atteints dans les douze mois, et ceux qui n'ont pas encore été prononcés. Relancer ne double rien : ce qui tient est gardé, ce qui a changé est remplacé.</p>
  ${formulaire({
    champs: [{ nom: 'siren', titre: 'Collectivité (SIREN)', aide: 'Vide pour toutes les collectivités qui ont droit à la mission.', inputmode: 'numeric' }],
    bouton: 'Lancer le calcul',
    envoyer: async (v) => {
      const { id } = await creer(CHEMIN, { siren: v.siren || null });
      aller(`/echelons/${id}`);
    },
  })}`);

route('/echelons/:id', async ({ id }, afficher) => {
  const envoyes = await lire(`${CHEMIN}/${id}/envois`, { taille: 25 });
  // Read after its sendings: what one that has just ended sent is no longer to send.
  const premier = await lire(`${CHEMIN}/${id}`);
  const zone = document.createElement('div');
  const dire = (avancement) => render(tableau(avancement, afficher), zone);
  dire(premier);
  if (premier.etat === 'EN_COURS') suivreIci(id, dire, afficher);
  return html`
    <h1 tabindex="-1">Calcul des échelons jusqu'au ${jour(premier.limite)}</h1>
    <dl>
      <dt>Pour</dt><dd>${premier.siren ?? 'toutes les collectivités du département'}</dd>
      <dt>Lancé le</dt><dd>${instant(premier.lanceeLe)}</dd>
    </dl>
    ${zone}
    ${premier.etat === 'EN_COURS' ? nothing : await envois(premier, envoyes, afficher)}
    ${premier.aProposer ? envoi(premier, afficher) : nothing}
    ${premier.erreurs ? await erreurs(id) : nothing}
    <p class="actions"><a href="#/echelons">Tous les calculs</a>
      <a href="#/propositions-echelon?campagne=${id}">Voir les propositions</a></p>`;
});

/** Until the run ends or the reader goes to another page. */
function suivreIci(id, dire, afficher) {
  const arret = new AbortController();
  window.addEventListener('hashchange', () => arret.abort(), { once: true });
  suivre(`${CHEMIN}/${id}`, (avancement) => {
    dire(avancement);
    if (avancement.etat !== 'EN_COURS' && !arret.signal.aborted) afficher();
  }, arret.signal);
}

function tableau(a, afficher) {
  const pour = a.total ? Math.round((100 * a.faits) / a.total) : 100;
  return html`
    <h2>Avancement</h2>
    <p>${etat(a.etat)} ${a.finieLe ? `le ${instant(a.finieLe)}` : nothing}</p>
    <label for="avancement">${nombre(a.faits)} carrières vues sur ${nombre(a.total)} (${pour} %)</label>
    <progress id="avancement" max=${a.total || 1} value=${a.total ? a.faits : 1}></progress>
    <dl aria-live=${a.etat === 'EN_COURS' ? 'off' : 'polite'}>
      <dt>Propositions</dt><dd>${nombre(a.propositions)}</dd>
      <dt>À envoyer</dt><dd>${nombre(a.aProposer)}</dd>
      <dt>Au dernier échelon</dt><dd>${nombre(a.terminaux)}</dd>
      <dt>Sans droit à l'avancement</dt><dd>${nombre(a.suspendues)}</dd>
      <dt>Erreurs</dt><dd>${nombre(a.erreurs)}</dd>
      <dt>Rythme</dt><dd>${nombre(a.parSeconde)} carrières par seconde</dd>
    </dl>
    <p class="actions">
      ${a.etat === 'EN_COURS' ? bouton('Arrêter le calcul', a.id, 'ANNULER', afficher) : nothing}
      ${['ANNULEE', 'ECHOUEE'].includes(a.etat) ? bouton("Reprendre où il s'est arrêté", a.id, 'REPRENDRE', afficher) : nothing}
    </p>
    <div></div>`;
}

const bouton = (texte, id, evenement, afficher) => html`
  <button type="button" @click=${async (e) => {
    const place = e.target.closest('p').nextElementSibling;
    try {
      await demander(`${CHEMIN}/${id}/evenements`, { evenement });
      await afficher();
    } catch (erreur) {
      render(message(erreur), place);
    }
  }}>${texte}</button>`;

const envoi = (campagne, afficher) => html`
  <section aria-labelledby="envoi">
    <h2 id="envoi">Envoyer à une seule collectivité</h2>
    <p>Elle reçoit les propositions calculées pour elle ; une échéance l'attend pour chaque échelon à prononcer.</p>
    ${formulaire({
      champs: [{ nom: 'siren', titre: 'Collectivité (SIREN)', requis: true, valeur: campagne.siren ?? '', inputmode: 'numeric' }],
      bouton: 'Envoyer les propositions',
      envoyer: async (v) => {
        await demander(`${CHEMIN}/${campagne.id}/evenements`, { evenement: 'PROPOSER', siren: v.siren });
        await afficher();
      },
    })}
  </section>`;

async function erreurs(id) {
  const page = await lire(`${CHEMIN}/${id}/erreurs`, { taille: 200 });
  return table({
    titre: "Ce qui n'a pas pu être calculé",
    page,
    colonnes: [
      { titre: 'Agent', valeur: (e) => e.agent || 'Toute la collectivité' },
      { titre: 'SIREN', valeur: (e) => e.siren },
      { titre: 'Raison', valeur: (e) => `${e.message} (${e.code})` },
    ],
  });
}
