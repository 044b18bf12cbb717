// Late declarations: who, since when, which reminder, taxation d'office.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { creer, lire } from '../../api.js';
import { route, aller } from '../../routeur.js';
import { jour, nombre } from '../../format.js';
import { colonneCollectivite, nommer } from '../../composants/collectivite.js';
import { etat } from '../../composants/etat.js';
import { table } from '../../composants/table.js';
import { formulaire } from '../../composants/formulaire.js';
import { nomPeriode } from './mots.js';
import { penalite } from './penalite.js';

const niveaux = {
  EN_RETARD: ['A_VENIR', 'En retard'],
  PREMIERE_RELANCE: ['PROPOSEE', 'Première relance'],
  SECONDE_RELANCE: ['DEPASSEE', 'Seconde relance : taxation possible'],
};

route('/cotisations/recouvrement', async ({ query }) => {
  const [page, regime] = await Promise.all([lire('/recouvrement/retards', { page: query.page }), lire('/recouvrement/penalites')]);
  const nom = await nommer(page.elements);
  return html`
    <p><a href="#/cotisations">Cotisations</a></p>
    <h1 tabindex="-1">Déclarations en retard</h1>
    ${table({ titre: 'Déclarations attendues', page, colonnes: colonnes(colonneCollectivite(nom)), vide: 'Aucune déclaration en retard.',
      lien: (numero) => `#/cotisations/recouvrement?page=${numero}` })}
    <h2>Taxer d'office</h2>
    <p>Après la seconde relance, une déclaration provisoire est établie sur la moyenne majorée des dernières bases. La déclaration de la collectivité l'annule.</p>
    ${formulaire({
      champs: [
        { nom: 'siren', titre: 'SIREN de la collectivité', valeur: query.siren, requis: true, inputmode: 'numeric' },
        { nom: 'mois', titre: 'Un mois de la période', valeur: query.mois, requis: true, aide: 'Par exemple 2026-01.' },
      ],
      bouton: "Taxer d'office",
      envoyer: async (valeurs) => {
        const vue = await creer('/recouvrement/taxations', valeurs);
        aller(`/cotisations/${vue.resume.id}`);
      },
    })}
    ${penalite(regime)}`;
});

const colonnes = (collectivite) => [
  { titre: 'Période', valeur: (r) => nomPeriode(r) },
  ...collectivite,
  { titre: 'Échéance', valeur: (r) => jour(r.echeance) },
  { titre: 'Retard', droite: true, valeur: (r) => `${nombre(r.joursDeRetard)} jours` },
  { titre: 'Suite', valeur: (r) => html`${etat(...niveaux[r.niveau])}
    ${r.niveau === 'SECONDE_RELANCE' ? html` <a href="#/cotisations/recouvrement?siren=${r.siren}&mois=${r.debut.slice(0, 7)}">Taxer d'office</a>` : nothing}` },
];
