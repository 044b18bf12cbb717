// Whose pension to estimate: the careers that the reader manages.
import { html } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { session } from '../../session.js';
import { route } from '../../routeur.js';
import { filtre, pages } from '../../composants/filtre.js';
import { table } from '../../composants/table.js';

route('/retraite', async ({ query }) => {
  const page = await lire('/carrieres', { texte: query.texte, page: query.page, taille: 25, siren: session.siren });
  return html`
    <h1 tabindex="-1">Retraite</h1>
    <p>La pension CNRACL s'estime d'après la carrière enregistrée ; l'état des services sert à contrôler le compte individuel retraite.</p>
    <p class="actions"><a class="bouton" href="#/dossiers-retraite">Dossiers de retraite</a> <a class="bouton" href="#/avis-prealables">Avis préalables</a> <a class="bouton" href="#/retablissements">Rétablissements</a> <a class="bouton" href="#/simulations-retraite">Simulations conservées</a> <a class="bouton" href="#/comptes-retraite">Comptes individuels retraite</a> <a class="bouton" href="#/anomalies-di">Anomalies de déclarations</a></p>
    ${filtre('/retraite', [{ nom: 'texte', titre: 'Début du nom', valeur: query.texte }])}
    ${table({
      titre: 'Agents', page, lien: pages('/retraite', query), vide: 'Aucun agent ne répond à ces critères.',
      colonnes: [
        { titre: 'Agent', valeur: (c) => `${c.nom} ${c.prenom}` },
        { titre: 'Grade', valeur: (c) => c.grade ?? '—' },
        { titre: 'Pension', valeur: (c) => html`<a href="#/retraite/${c.id}" aria-label="Estimer la pension de ${c.prenom} ${c.nom}">Estimer</a>` },
        { titre: 'Compte retraite', valeur: (c) => html`<a href="#/retraite/${c.id}/services" aria-label="État des services de ${c.prenom} ${c.nom}">État des services</a>` },
        ...(session.aRole('COLLECTIVITE_GESTIONNAIRE') ? [{ titre: 'Dossier de retraite', valeur: (c) => html`<a href="#/retraite/${c.id}/dossier" aria-label="Ouvrir le dossier de retraite de ${c.prenom} ${c.nom}">Ouvrir</a> <a href="#/retraite/${c.id}/retablissement" aria-label="Éditer le formulaire de rétablissement de ${c.prenom} ${c.nom}">Rétablir</a> <a href="#/retraite/${c.id}/avis" aria-label="Demander un avis préalable pour ${c.prenom} ${c.nom}">Avis</a>` }] : []),
        ...(session.siren ? [] : [{ titre: 'Employeur', valeur: (c) => c.employeur }]),
      ],
    })}`;
});
