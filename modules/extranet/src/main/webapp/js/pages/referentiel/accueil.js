// Home: what waits for me, until when, and what I may do.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { session } from '../../session.js';
import { aller, route } from '../../routeur.js';
import { jour } from '../../format.js';
import { colonneCollectivite, nommer } from '../../composants/collectivite.js';
import { message } from '../../composants/message.js';
import { regime, role } from './mots.js';
import { attentes, compter } from './attentes.js';
import { echeancier } from './echeancier.js';
import { taches } from './taches.js';

route('/', async ({ query }) => {
  if (session.estAgent) return aller('/ma-carriere');
  if (!session.siren && !session.estCdg) return choix();
  return session.siren ? collectivite(query) : centre(query);
});

function choix() {
  return html`
    <h1 tabindex="-1">Pour quelle collectivité agissez-vous ?</h1>
    <p>Choisissez-la en haut de la page, dans la liste « Agir pour ». Tout ce que vous verrez ensuite la concernera.</p>
    <ul>${[...new Map(session.identite.habilitations.map((h) => [h.siren, h.nom]))].map(([siren, nom]) => html`
      <li><button class="discret" type="button" @click=${() => agirPour(siren)}>${nom}</button></li>`)}</ul>`;
}

function agirPour(siren) {
  session.agirPour(siren);
  window.dispatchEvent(new Event('hashchange'));
}

async function collectivite(query) {
  const [echeances, affiliations, comptees] = await Promise.all([
    lire('/echeances', { siren: session.siren, page: query.page, taille: 10 }),
    lire(`/collectivites/${session.siren}/affiliations`),
    compter(),
  ]);
  const actuelle = affiliations.at(-1);
  return html`
    <h1 tabindex="-1">Ce qui attend ${session.habilitation.nom}</h1>
    ${attentes(comptees)}
    ${echeancier(echeances, '/', query)}
    ${droits(html`
      <p>Adhésion : <strong>${regime(actuelle?.regime ?? 'NON_AFFILIE')}</strong>${actuelle ? html` depuis le ${jour(actuelle.debut)}` : nothing}.
        <a href="#/collectivites/${session.siren}">Voir la fiche de la collectivité</a></p>`)}
    ${raccourcis()}`;
}

async function centre(query) {
  const [echeances, comptees] = await Promise.all([
    lire('/echeances', { page: query.page, taille: 10 }).catch((erreur) => ({ erreur })),
    compter(),
  ]);
  const nom = echeances.erreur ? null : await nommer(echeances.elements);
  return html`
    <h1 tabindex="-1">Ce qui attend le Centre de gestion</h1>
    ${attentes(comptees)}
    ${echeances.erreur ? message(echeances.erreur) : echeancier(echeances, '/', query, colonneCollectivite(nom))}
    ${droits(nothing)}
    ${raccourcis()}`;
}

function droits(complement) {
  const tenus = session.identite.habilitations.filter((h) => h.siren === null || h.siren === session.siren);
  return html`
    <section aria-labelledby="droits">
      <h2 id="droits">Vos droits aujourd'hui</h2>
      ${complement}
      <ul>${tenus.map((h) => html`<li>${role(h.role)}</li>`)}</ul>
    </section>`;
}

function raccourcis() {
  return html`
    <section aria-labelledby="faire">
      <h2 id="faire">À faire</h2>
      <ul class="cartes">${taches().map((t) => html`
        <li class="carte"><h3><a href=${t.lien}>${t.titre}</a></h3><p>${t.texte}</p></li>`)}</ul>
    </section>`;
}
