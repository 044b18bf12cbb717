// Droit à l'information: the cohorts, and for each the agents whose account is still to be made reliable.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { creer, lire } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { session } from '../../session.js';
import { aujourdHui, jour, nombre } from '../../format.js';
import { etapes } from '../../composants/etapes.js';
import { etat } from '../../composants/etat.js';
import { filtre, pages } from '../../composants/filtre.js';
import { formulaire } from '../../composants/formulaire.js';
import { historique } from '../../composants/historique.js';
import { table } from '../../composants/table.js';
import { acte, actes, carteActe } from '../convention/actes.js';
import { etatsCompte, tonsCompte } from '../retraite/mots.js';
import { etatsCohorte, tonsCohorte, typesInformation } from './mots.js';

const CHEMIN = '/cohortes-retraite';
const badge = (c) => etat(tonsCohorte[c.etat], etatsCohorte[c.etat]);
const annee = (nom, titre, valeur, requis) => ({ nom, titre, type: 'number', step: 1, inputmode: 'numeric', valeur, requis });

route(CHEMIN, async ({ query }) => {
  const page = await lire(CHEMIN, { annee: query.annee, naissance: query.naissance, etat: query.etat, page: query.page, taille: 25 });
  return html`
    <h1 tabindex="-1">Droit à l'information</h1>
    <p>Tous les cinq ans à partir de 35 ans, l'agent reçoit un relevé de situation (RIS), puis une estimation globale (EIG) à partir de 55 ans. Son compte individuel retraite est fiabilisé au plus tard le 31 mai.</p>
    ${filtre(CHEMIN, [
      annee('annee', 'Campagne', query.annee),
      annee('naissance', 'Année de naissance', query.naissance),
      { nom: 'etat', titre: 'État', valeur: query.etat ?? '', options: [['', 'Tous'], ...Object.entries(etatsCohorte)] },
    ])}
    ${table({
      titre: 'Cohortes', page, lien: pages(CHEMIN, query), vide: 'Aucune cohorte ouverte.',
      colonnes: [
        { titre: 'Cohorte', valeur: (c) => html`<a href="#${CHEMIN}/${c.id}">Nés en ${c.naissance}, campagne ${c.annee}</a>` },
        { titre: 'Information', valeur: (c) => typesInformation[c.type] },
        { titre: 'État', valeur: badge },
        { titre: 'Comptes fiables au plus tard le', valeur: (c) => jour(c.fiableLe) },
      ],
    })}
    ${session.aRole('CDG_CARRIERE') ? ouverture() : nothing}`;
});

function ouverture() {
  const cle = crypto.randomUUID();
  return html`
    <section aria-labelledby="ouvrir">
      <h2 id="ouvrir">Ouvrir une cohorte</h2>
      <p>Les stagiaires et titulaires du département nés dans l'année en font partie à compter de ce jour.</p>
      ${formulaire({
        bouton: 'Ouvrir la cohorte',
        champs: [
          { ...annee('annee', 'Année de la campagne', null, true), id: 'nouvelle-annee' },
          { ...annee('naissance', 'Année de naissance', null, true), id: 'nouvelle-naissance' },
          { nom: 'type', titre: 'Information envoyée', requis: true, options: [['', 'Choisir…'], ...Object.entries(typesInformation)] },
        ],
        envoyer: async (v) => {
          const cree = await creer(CHEMIN, { annee: Number(v.annee), naissance: Number(v.naissance), type: v.type }, cle);
          aller(`${CHEMIN}/${cree.id}`);
        },
      })}
    </section>`;
}

route(`${CHEMIN}/:id`, async ({ id, query }, afficher) => {
  const chemin = `${CHEMIN}/${id}`;
  const [c, agents, passe] = await Promise.all([
    lire(chemin, { siren: session.siren }),
    lire(`${chemin}/agents`, { siren: session.siren, aFiabiliser: query.aFiabiliser, texte: query.texte, page: query.page, taille: 25 }),
    session.estCdg ? lire(`${chemin}/historique`) : null,
  ]);
  return html`
    <p><a href="#${CHEMIN}">Droit à l'information</a></p>
    <h1 tabindex="-1">Agents nés en ${c.naissance}, campagne ${c.annee} ${badge(c)}</h1>
    ${etapes(Object.keys(etatsCohorte), c.etat, (e) => etatsCohorte[e])}
    ${c.note ? html`<p class="message note">${c.note}</p>` : nothing}
    ${description(c)}
    ${filtre(chemin, [
      { nom: 'texte', titre: 'Début du nom', valeur: query.texte },
      { nom: 'aFiabiliser', titre: 'Comptes', valeur: query.aFiabiliser ?? '', options: [['', 'Tous'], ['true', 'À fiabiliser']] },
    ])}
    ${liste(agents, chemin, query)}
    ${session.estCdg ? lesActes(c, afficher) : nothing}
    ${passe ? historique(passe) : nothing}`;
});

const description = (c) => html`
  <p><progress max=${c.agents || 1} value=${c.fiables} aria-label="Comptes fiabilisés"></progress> ${nombre(c.fiables)} compte${c.fiables > 1 ? 's' : ''} fiabilisé${c.fiables > 1 ? 's' : ''} sur ${nombre(c.agents)}</p>
  <dl>
    <dt>Information</dt><dd>${typesInformation[c.type]}</dd>
    <dt>Ouverte le</dt><dd>${jour(c.ouverteLe)}</dd>
    <dt>Comptes fiables au plus tard le</dt><dd>${jour(c.fiableLe)}</dd>
    ${c.lanceeLe ? html`<dt>Demandée aux employeurs le</dt><dd>${jour(c.lanceeLe)}</dd>` : nothing}
    ${c.fiabiliseeLe ? html`<dt>Fiabilisée le</dt><dd>${jour(c.fiabiliseeLe)}</dd>` : nothing}
    ${c.envoyeeLe ? html`<dt>Envoyée aux agents le</dt><dd>${jour(c.envoyeeLe)}</dd>` : nothing}
  </dl>`;

const liste = (agents, chemin, query) => table({
  titre: 'Agents', page: agents, lien: pages(chemin, query), vide: 'Aucun agent ne répond à ces critères.',
  colonnes: [
    { titre: 'Agent', valeur: (a) => `${a.nom} ${a.prenom}` },
    {
      titre: 'Compte retraite',
      valeur: (a) => (a.compte
        ? html`<a href="#/comptes-retraite/${a.compte}" aria-label="Compte retraite de ${a.prenom} ${a.nom}">n° ${a.compte}</a>`
        : html`<a href="#/retraite/${a.carriere}/services" aria-label="Ouvrir le compte retraite de ${a.prenom} ${a.nom}">À ouvrir</a>`),
    },
    { titre: 'État', valeur: (a) => (a.etat ? etat(tonsCompte[a.etat], etatsCompte[a.etat]) : etat('CREEE', 'Pas encore ouvert')) },
    ...(session.siren ? [] : [{ titre: 'Employeur', valeur: (a) => a.employeur }]),
  ],
});

function lesActes(c, afficher) {
  const demander = acte(CHEMIN, c, afficher);
  const carte = (evenement, titre, engage, bouton, champs = []) => c.possibles.includes(evenement)
    && carteActe({ titre, engage, bouton, champs, envoyer: (v) => demander({ evenement, date: v.date || null, note: v.note || null }) });
  return actes([
    carte('LANCER', 'Demander aux employeurs', 'Chaque employeur reçoit une échéance au dernier jour.', 'Demander aux employeurs'),
    carte('ACTUALISER', 'Actualiser', 'Les agents enregistrés depuis entrent dans la cohorte.', 'Actualiser'),
    carte('FIABILISER', 'Clore la fiabilisation', 'Les échéances des employeurs sont soldées.', 'Clore la fiabilisation',
      [{ nom: 'note', titre: 'Pourquoi des comptes ne sont pas fiabilisés, ou le sont après le dernier jour', lignes: 3, max: 2000 }]),
    carte('ENVOYER', "Enregistrer l'envoi aux agents", 'La CNRACL a envoyé les documents.', "Enregistrer l'envoi",
      [{ nom: 'date', titre: 'Envoyés le', type: 'date', requis: true, max: aujourdHui(), valeur: aujourdHui() }]),
  ], null);
}
