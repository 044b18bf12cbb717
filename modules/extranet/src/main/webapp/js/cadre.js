// Frame of every page: header, collectivité acted for, menu.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { session } from './session.js';
import { aller } from './routeur.js';

// Address, text, then the roles it is for; none: everybody.
const menuCollectivite = [
  ['#/', 'Accueil'],
  ['#/applications', 'Mes applications'],
  ['#/catalogue', 'Nos missions'],
  ['#/simulateur', 'Simuler un prix'],
  ['#/devis', 'Devis'],
  ['#/conventions', 'Conventions'],
  ['#/cotisations', 'Cotisations'],
  ['#/factures', 'Factures'],
  ['#/securisation', 'Sécurisation des données'],
  ['#/documents', 'Documents'],
  ['#/carrieres', 'Mes agents', 'COLLECTIVITE_GESTIONNAIRE', 'COLLECTIVITE_SIGNATAIRE'],
  ['#/dossiers', 'Dossiers des agents', 'COLLECTIVITE_GESTIONNAIRE', 'COLLECTIVITE_SIGNATAIRE'],
  ['#/propositions-echelon', 'Échelons', 'COLLECTIVITE_GESTIONNAIRE', 'COLLECTIVITE_SIGNATAIRE'],
  ['#/conseil', 'Conseil statutaire', 'COLLECTIVITE_GESTIONNAIRE', 'COLLECTIVITE_SIGNATAIRE'],
  ['#/tableaux-avancement', 'Avancement de grade', 'COLLECTIVITE_GESTIONNAIRE', 'COLLECTIVITE_SIGNATAIRE'],
  ['#/promotion-interne', 'Promotion interne', 'COLLECTIVITE_GESTIONNAIRE', 'COLLECTIVITE_SIGNATAIRE'],
  ['#/listes-aptitude', "Listes d'aptitude", 'COLLECTIVITE_GESTIONNAIRE', 'COLLECTIVITE_SIGNATAIRE'],
  ['#/stages', 'Stages et reprises'],
  ['#/retraite', 'Retraite', 'COLLECTIVITE_GESTIONNAIRE', 'COLLECTIVITE_SIGNATAIRE'],
  ['#/habilitations', 'Habilitations', 'COLLECTIVITE_SIGNATAIRE'],
];

// Entries that come with a mission, which the collectivité may not have (socle commun, no additionnelle).
const missions = {
  '#/carrieres': 'DOSSIER',
  '#/dossiers': 'DOSSIER',
  '#/propositions-echelon': 'EXPERTISE',
  '#/tableaux-avancement': 'TABLEAUX',
  '#/promotion-interne': 'DOSSIER',
  '#/stages': 'EXPERTISE',
};

const menuAgent = [
  ['#/ma-carriere', 'Ma carrière'],
  ['#/mon-dossier', 'Mon dossier'],
  ['#/entretiens', 'Mes entretiens'],
  ['#/ma-retraite', 'Ma retraite'],
  ['#/base-documentaire', 'Base documentaire'],
  ['#/public/listes-aptitude', "Listes d'aptitude"],
];

const menuCdg = [
  ['#/', 'Accueil'],
  ['#/collectivites', 'Collectivités'],
  ['#/catalogue', 'Missions'],
  ['#/tarifs', 'Tarifs'],
  ['#/simulateur', 'Simuler un prix'],
  ['#/devis', 'Devis', 'CDG_FINANCES', 'CDG_NUMERIQUE', 'CDG_SIGNATAIRE'],
  ['#/conventions', 'Conventions', 'CDG_FINANCES', 'CDG_NUMERIQUE', 'CDG_SIGNATAIRE'],
  ['#/cotisations', 'Cotisations', 'CDG_FINANCES'],
  ['#/factures', 'Factures', 'CDG_FINANCES'],
  ['#/campagnes', 'Facturation', 'CDG_FINANCES'],
  ['#/concours', 'Concours', 'CDG_FINANCES'],
  ['#/securisation', 'Sécurisation', 'CDG_NUMERIQUE', 'CDG_SIGNATAIRE'],
  ['#/carrieres', 'Carrières', 'CDG_CARRIERE', 'CDG_SIGNATAIRE'],
  ['#/dossiers', 'Dossiers', 'CDG_CARRIERE', 'CDG_SIGNATAIRE'],
  ['#/pieces', 'Pièces', 'CDG_CARRIERE'],
  ['#/echelons', 'Échelons', 'CDG_CARRIERE'],
  ['#/conseil', 'Conseil', 'CDG_CARRIERE'],
  ['#/tableaux-avancement', 'Avancement de grade', 'CDG_CARRIERE', 'CDG_SIGNATAIRE'],
  ['#/promotion-interne', 'Promotion interne', 'CDG_CARRIERE', 'CDG_SIGNATAIRE'],
  ['#/listes-aptitude', "Listes d'aptitude", 'CDG_CARRIERE', 'CDG_SIGNATAIRE'],
  ['#/stages', 'Stages et reprises', 'CDG_CARRIERE', 'CDG_SIGNATAIRE'],
  ['#/retraite', 'Retraite', 'CDG_CARRIERE', 'CDG_SIGNATAIRE'],
  ['#/applications', 'Applications', 'CDG_NUMERIQUE', 'ADMINISTRATEUR'],
  ['#/echanges', 'Partenaires', 'CDG_NUMERIQUE', 'ADMINISTRATEUR'],
  ['#/parametres', 'Paramètres', 'CDG_REFERENTIEL', 'CDG_FINANCES', 'CDG_NUMERIQUE', 'ADMINISTRATEUR'],
  ['#/comptes', 'Comptes', 'ADMINISTRATEUR'],
  ['#/journal', 'Journal', 'ADMINISTRATEUR'],
];

// Pages of an entry that have an address of their own.
const retraite = [
  '#/affiliations-cnracl', '#/anomalies-di', '#/avis-prealables', '#/cohortes-retraite', '#/comptes-retraite',
  '#/dossiers-retraite', '#/entretiens-retraite', '#/mandats-retraite', '#/reprises-anteriorite', '#/retablissements',
  '#/simulations-retraite',
];
const rattachees = {
  '#/retraite': retraite,
  '#/ma-retraite': retraite,
  '#/stages': ['#/reprises'],
};

export function cadre(contenu, ancre) {
  return html`
    <header class="bandeau">
      <a class="marque" href="#/"><img src="/image/cdg62.svg" alt="" width="32" height="32">Extranet du CdG62</a>
      ${session.jeton ? identite() : nothing}
    </header>
    ${session.jeton ? menu(ancre) : nothing}
    <main id="contenu" tabindex="-1">${contenu}</main>
    <footer class="pied">Centre de gestion du Pas-de-Calais — <a href="mailto:extranet.support@cdg62.fr">extranet.support@cdg62.fr</a> — <a href="#/public/listes-aptitude">Listes d'aptitude</a> — <a href="#/public/tableaux-avancement">Tableaux d'avancement</a></footer>`;
}

function menu(ancre) {
  const courant = ancre.split('?')[0] || '#/';
  return html`
    <nav class="menu" aria-label="Menu principal">
      <ul>
        ${entrees().filter(ouverte).map(([lien, texte]) => html`
          <li><a href=${lien} aria-current=${actif(lien, courant) ? 'page' : 'false'}>${texte}</a></li>`)}
      </ul>
    </nav>`;
}

function entrees() {
  if (session.estCdg) return menuCdg;
  return session.estAgent ? menuAgent : menuCollectivite;
}

const ouverte = ([lien, , ...roles]) => (roles.length === 0 || session.aRole(...roles))
  && (!missions[lien] || session.aMission(missions[lien]));

const actif = (lien, courant) => [lien, ...(rattachees[lien] ?? [])].some((adresse) => estDans(adresse, courant));

const estDans = (adresse, courant) => courant === adresse || (adresse !== '#/' && courant.startsWith(`${adresse}/`));

function identite() {
  const choix = new Map(session.identite.habilitations.filter((h) => h.siren).map((h) => [h.siren, h.nom]));
  return html`
    <div class="identite">
      ${choix.size > 1 ? html`
        <label for="collectivite">Agir pour</label>
        <select id="collectivite" @change=${(e) => changerCollectivite(e.target.value)}>
          <option value="" ?selected=${!session.siren} disabled>Choisir…</option>
          ${[...choix].map(([siren, nom]) => html`<option value=${siren} ?selected=${siren === session.siren}>${nom}</option>`)}
        </select>` : choix.size === 1 ? html`<span>${[...choix.values()][0]}</span>` : html`<span>${session.estAgent ? 'Agent' : 'Centre de gestion'}</span>`}
      <a class="qui" href="#/mot-de-passe">${session.identite.nom}</a>
      <button class="discret" type="button" @click=${quitter}>Se déconnecter</button>
    </div>`;
}

function changerCollectivite(siren) {
  session.agirPour(siren);
  if (location.hash === '#/' || location.hash === '') window.dispatchEvent(new Event('hashchange'));
  else aller('/');
}

function quitter() {
  session.fermer();
  aller('/connexion');
}
