// Yearly review of the thresholds: what the rules propose on 1 January.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { creer, lire } from '../../api.js';
import { session } from '../../session.js';
import { aller, route } from '../../routeur.js';
import { aujourdHui } from '../../format.js';
import { table } from '../../composants/table.js';
import { trace } from '../../composants/trace.js';
import { filtre, pages } from '../../composants/filtre.js';
import { formulaire } from '../../composants/formulaire.js';
import { evenement, regime } from './mots.js';

const prochaine = () => Number(aujourdHui().slice(0, 4)) + 1;

route('/revue', async ({ query }) => {
  const annee = query.annee || prochaine();
  const page = await lire(`/revues-seuils/${encodeURIComponent(annee)}`, { page: query.page, taille: 20 });
  return html`
    <h1 tabindex="-1">Revue des seuils au 1er janvier ${annee}</h1>
    <p>Les règles proposent ; rien ne change tant que le Centre de gestion n'applique pas la proposition.</p>
    ${filtre('/revue', [{ nom: 'annee', titre: 'Au 1er janvier', type: 'number', valeur: annee, min: 1985, max: 2100, step: 1 }])}
    ${table({
      titre: 'Changements proposés', page, lien: pages('/revue', query),
      vide: 'Aucune affiliation à changer cette année-là.',
      colonnes: [
        { titre: 'Collectivité', valeur: (p) => html`<a href="#/collectivites/${p.siren}">${p.nom}</a>` },
        { titre: 'Aujourd\'hui', valeur: (p) => regime(p.actuel) },
        { titre: 'Proposé', valeur: (p) => html`<strong>${regime(p.propose)}</strong>` },
        { titre: 'Raisonnement', valeur: (p) => trace(p.trace, p.evenements.map(evenement).join(', ')) },
        { titre: 'Suite', valeur: (p) => html`<a href="#/revue/${annee}/${p.siren}">Examiner<span class="evitement"> ${p.nom}</span></a>` },
      ],
    })}`;
});

route('/revue/:annee/:siren', async ({ annee, siren }) => {
  const p = await lire(`/revues-seuils/${annee}/${siren}`);
  return html`
    <h1 tabindex="-1">${p.nom} au 1er janvier ${annee}</h1>
    <p>${p.change
      ? html`<strong>${regime(p.actuel)}</strong> devient <strong>${regime(p.propose)}</strong> : ${p.evenements.map(evenement).join(', ')}.`
      : html`Rien ne change : <strong>${regime(p.actuel)}</strong>.`}</p>
    ${trace(p.trace, undefined, true)}
    ${p.change && session.aRole('CDG_REFERENTIEL') ? formulaire({
      champs: [],
      bouton: 'Appliquer la proposition',
      envoyer: () => creer(`/revues-seuils/${annee}/${siren}/application`).then(() => aller(`/collectivites/${siren}`)),
    }) : nothing}
    <p><a href="#/revue?annee=${annee}">Retour à la revue</a></p>`;
});
