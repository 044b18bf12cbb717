// Proposals of avancement d'échelon: the list, what is chosen in it, and what is done with it at once.
import { html, nothing, render } from '/lib/lit-html/lit-html.js';
import { demander, lire, telecharger } from '../../api.js';
import { route } from '../../routeur.js';
import { session } from '../../session.js';
import { jour, nombre } from '../../format.js';
import { aChoisir, choix } from '../../composants/choix.js';
import { etat } from '../../composants/etat.js';
import { champ } from '../../composants/formulaire.js';
import { filtre, pages } from '../../composants/filtre.js';
import { message, succes } from '../../composants/message.js';
import { table } from '../../composants/table.js';
import { etats, evenements, nomEtat } from './mots.js';

const ENSEMBLE = { CALCULEE: ['PROPOSER', 'ANNULER'], PROPOSEE: ['EDITER'], ARRETE_EDITE: ['SIGNER'], SIGNE: ['NOTIFIER'], NOTIFIE: ['ENREGISTRER'] };
const ROLES = {
  PROPOSER: ['CDG_CARRIERE'], ANNULER: ['CDG_CARRIERE'], EDITER: ['COLLECTIVITE_GESTIONNAIRE', 'COLLECTIVITE_SIGNATAIRE'],
  SIGNER: ['COLLECTIVITE_SIGNATAIRE'], NOTIFIER: ['COLLECTIVITE_GESTIONNAIRE', 'COLLECTIVITE_SIGNATAIRE'],
  ENREGISTRER: ['COLLECTIVITE_GESTIONNAIRE', 'CDG_CARRIERE'],
};

route('/propositions-echelon', async ({ query }, afficher) => {
  if (aChoisir()) return choix("Propositions d'avancement d'échelon", afficher);
  const criteres = { ...query, siren: query.siren ?? (session.estCdg ? undefined : session.siren), taille: 100 };
  const page = await lire('/propositions-echelon', criteres);
  const memeCollectivite = new Set(page.elements.map((p) => p.siren)).size === 1;
  return html`
    <h1 tabindex="-1">Propositions d'avancement d'échelon</h1>
    <p class="actions"><a class="bouton" href="#/etat-previsionnel-echelons${query.siren ? `?siren=${query.siren}` : ''}">État prévisionnel des douze mois</a></p>
    ${filtre('/propositions-echelon', champs(query))}
    <form id="choix" @submit=${(e) => e.preventDefault()}>
      ${table({
        titre: 'Propositions',
        page,
        lien: pages('/propositions-echelon', query),
        vide: 'Aucune proposition ne répond à ces critères.',
        colonnes: [
          { titre: 'Agent', valeur: (p) => html`
            ${memeCollectivite ? html`<input type="checkbox" name="proposition" value=${p.id} aria-label="Choisir ${p.nom} ${p.prenom}">` : nothing}
            <a href="#/propositions-echelon/${p.id}">${p.nom} ${p.prenom}</a>` },
          ...(session.estCdg ? [{ titre: 'SIREN', valeur: (p) => p.siren }] : []),
          { titre: 'Grade', valeur: (p) => p.grade },
          { titre: 'Échelon', valeur: (p) => `${p.deEchelon} → ${p.versEchelon}` },
          { titre: "Date d'effet", valeur: (p) => jour(p.dateEffet) },
          { titre: 'IM', valeur: (p) => nombre(p.indiceMajore), droite: true },
          { titre: 'État', valeur: (p) => html`${etat(p.etat, nomEtat(p.etat))}${p.aVerifier ? html` <span class="etat orange">grille à vérifier</span>` : nothing}` },
        ],
      })}
      ${memeCollectivite && page.elements.length ? ensemble(query, afficher) : nothing}
    </form>`;
});

const champs = (query) => [
  { nom: 'nom', titre: "Début du nom de l'agent", valeur: query.nom },
  ...(session.estCdg ? [{ nom: 'siren', titre: 'Collectivité (SIREN)', valeur: query.siren, inputmode: 'numeric' }] : []),
  { nom: 'etat', titre: 'État', valeur: query.etat, options: [['', 'Tous'], ...etats.map((code) => [code, nomEtat(code)])] },
  { nom: 'avant', titre: "Date d'effet au plus tard", type: 'date', valeur: query.avant },
];

function ensemble(query, afficher) {
  const possibles = (ENSEMBLE[query.etat] ?? []).filter((e) => session.aRole(...ROLES[e]) && !evenements[e].motif);
  return html`
    <fieldset>
      <legend>Avec les propositions choisies</legend>
      <p class="actions">
        <button type="button" @click=${(e) => cocher(e.target.form)}>Tout choisir</button>
        <button type="button" @click=${(e) => imprimer(e.target.form)}>Télécharger les arrêtés en un PDF</button>
        ${possibles.map((evenement) => html`<button type="button" class="principal" @click=${(e) => survenir(e.target.form, evenement, afficher)}>${evenements[evenement].bouton}</button>`)}
      </p>
      ${possibles.some((e) => evenements[e].date) ? champ({ nom: 'date', titre: 'Date', type: 'date', aide: "Aujourd'hui si elle n'est pas indiquée." }) : nothing}
      ${query.etat ? nothing : html`<p class="aide">Filtrez sur un état pour agir sur plusieurs propositions à la fois.</p>`}
      <div class="retour" aria-live="polite"></div>
    </fieldset>`;
}

const choisies = (form) => [...form.querySelectorAll('[name=proposition]:checked')].map((c) => Number(c.value));

function cocher(form) {
  form.querySelectorAll('[name=proposition]').forEach((c) => { c.checked = true; });
}

async function essayer(form, action) {
  const retour = form.querySelector('.retour');
  const ids = choisies(form);
  if (!ids.length) {
    render(html`<p class="message note">Choisissez au moins une proposition.</p>`, retour);
    return;
  }
  try {
    await action(ids, retour);
  } catch (erreur) {
    render(message(erreur), retour);
  }
}

const imprimer = (form) => essayer(form, (ids) =>
  telecharger(`/propositions-echelon/arretes?${ids.map((id) => `proposition=${id}`).join('&')}`, 'arretes-echelon.pdf'));

const survenir = (form, evenement, afficher) => essayer(form, async (ids, retour) => {
  const date = form.elements.date?.value || null;
  const { propositions } = await demander('/propositions-echelon/evenements', { propositions: ids, evenement, date });
  render(succes(`${propositions} propositions ${evenements[evenement].fait}.`), retour);
  await afficher();
});
