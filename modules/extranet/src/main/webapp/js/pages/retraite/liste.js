// Whose pension to estimate, whose services to check: the agents that the reader manages.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { session } from '../../session.js';
import { route } from '../../routeur.js';
import { filtre, pages } from '../../composants/filtre.js';
import { table } from '../../composants/table.js';

route('/retraite', async ({ query }) => {
  const page = await lire('/agents-retraite', { texte: query.texte, page: query.page, taille: 25, siren: session.siren });
  return html`
    <h1 tabindex="-1">Retraite</h1>
    <p>La pension CNRACL s'estime d'après la carrière enregistrée ; l'état des services sert à contrôler le compte individuel retraite.</p>
    <p class="actions">${session.aMission('RETRAITE') ? accompagnement : nothing} <a class="bouton" href="#/comptes-retraite">Comptes individuels retraite</a> <a class="bouton" href="#/anomalies-di">Anomalies de déclarations</a>
      <a class="bouton" href="#/affiliations-cnracl">Affiliations</a> <a class="bouton" href="#/reprises-anteriorite">Reprises d'antériorité</a> <a class="bouton" href="#/cohortes-retraite">Droit à l'information</a></p>
    ${filtre('/retraite', [{ nom: 'texte', titre: 'Début du nom', valeur: query.texte }])}
    ${table({
      titre: 'Agents', page, lien: pages('/retraite', query), vide: 'Aucun agent ne répond à ces critères.',
      colonnes: [
        { titre: 'Agent', valeur: (c) => `${c.nom} ${c.prenom}` },
        { titre: 'Grade', valeur: (c) => c.grade ?? '—' },
        ...(session.aMission('RETRAITE') ? [{ titre: 'Pension', valeur: (c) => html`<a href="#/retraite/${c.carriere}" aria-label="Estimer la pension de ${c.prenom} ${c.nom}">Estimer</a>` }] : []),
        { titre: 'Compte retraite', valeur: (c) => html`<a href="#/retraite/${c.carriere}/services" aria-label="État des services de ${c.prenom} ${c.nom}">État des services</a>${session.aRole('COLLECTIVITE_GESTIONNAIRE', 'CDG_CARRIERE') ? html` <a href="#/retraite/${c.carriere}/affiliation" aria-label="Affilier ${c.prenom} ${c.nom} à la CNRACL">Affilier</a> <a href="#/retraite/${c.carriere}/anteriorite" aria-label="Reprendre la carrière de ${c.prenom} ${c.nom} avant la DSN">Antériorité</a>` : nothing}` },
        ...(session.aMission('RETRAITE') && session.aRole('COLLECTIVITE_GESTIONNAIRE') ? [{ titre: 'Dossier de retraite', valeur: (c) => html`<a href="#/retraite/${c.carriere}/dossier" aria-label="Ouvrir le dossier de retraite de ${c.prenom} ${c.nom}">Ouvrir</a> <a href="#/retraite/${c.carriere}/retablissement" aria-label="Éditer le formulaire de rétablissement de ${c.prenom} ${c.nom}">Rétablir</a> <a href="#/retraite/${c.carriere}/avis" aria-label="Demander un avis préalable pour ${c.prenom} ${c.nom}">Avis</a> <a href="#/retraite/${c.carriere}/entretien" aria-label="Demander un entretien retraite pour ${c.prenom} ${c.nom}">Entretien</a>` }] : []),
        ...(session.siren ? [] : [{ titre: 'Employeur', valeur: (c) => c.employeur }]),
      ],
    })}`;
});

const accompagnement = html`
  <a class="bouton" href="#/dossiers-retraite">Dossiers de retraite</a> <a class="bouton" href="#/avis-prealables">Avis préalables</a>
  <a class="bouton" href="#/retablissements">Rétablissements</a>  <a class="bouton" href="#/simulations-retraite">Simulations conservées</a> <a class="bouton" href="#/entretiens-retraite">Entretiens retraite</a>`;
