// The services of an agent as the CNRACL counts them, to compare with the compte individuel retraite.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { session } from '../../session.js';
import { route } from '../../routeur.js';
import { jour } from '../../format.js';
import { entiere, table } from '../../composants/table.js';
import { acces } from './comptes.js';
import { pourcent } from './mots.js';

route('/retraite/:id/services', async ({ id }) => {
  const [etat, compte] = await Promise.all([lire(`/carrieres/${id}/services-cnracl`), acces(id)]);
  return html`
    <h1 tabindex="-1">Services CNRACL de ${etat.agent}</h1>
    <p class="actions">${session.aMission('RETRAITE') ? html`<a class="bouton" href=${session.estAgent ? `#/ma-retraite?carriere=${id}` : `#/retraite/${id}`}>Estimer la pension</a>` : nothing} ${compte}
      ${session.aRole('CDG_CARRIERE') ? html`<a class="bouton" href="#/retraite/${id}/anomalie">Enregistrer une anomalie de déclaration</a>` : nothing}</p>
    <p>Services retenus au ${jour(etat.arreteAu)}, d'après les actes enregistrés, à rapprocher du compte individuel retraite sur Pep's.</p>
    <dl>
      <dt>Services effectifs</dt><dd>${etat.effectifs}, pour le droit et la durée d'assurance</dd>
      <dt>Ramenés au temps complet</dt><dd>${etat.liquidation}, pour le taux de la pension</dd>
    </dl>
    ${table({
      titre: 'Périodes', page: entiere(etat.periodes), vide: "Aucun acte n'est connu.",
      colonnes: [
        { titre: 'Du', valeur: (p) => jour(p.du) },
        { titre: 'Au', valeur: (p) => jour(p.au) },
        { titre: 'Période', valeur: (p) => p.libelle },
        { titre: 'Durée', valeur: (p) => p.duree },
        { titre: 'Comptée', valeur: (p) => (p.compte ? 'Oui' : 'Non') },
        { titre: 'Part du temps complet', valeur: (p) => (p.compte ? pourcent(p.fraction * 100) : '—'), droite: true },
        { titre: 'Règle', valeur: (p) => p.source },
      ],
    })}`;
});
