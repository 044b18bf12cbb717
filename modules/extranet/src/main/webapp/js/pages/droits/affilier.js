// An affiliation declared for the agent of a career: what the system knows is not typed again.
import { html } from '/lib/lit-html/lit-html.js';
import { creer, lire } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { jour } from '../../format.js';
import { formulaire } from '../../composants/formulaire.js';
import { champsContrat, contrat } from './contrat.js';

const CHEMIN = '/affiliations-cnracl';

route('/retraite/:id/affiliation', async ({ id }) => {
  const { identite, siren, contrat: connu } = await lire(`${CHEMIN}/proposition`, { carriere: id });
  const cle = crypto.randomUUID();
  return html`
    <h1 tabindex="-1">Affilier à la CNRACL</h1>
    <p>D'après l'identité et la carrière enregistrées : vérifiez, complétez, déclarez.</p>
    <dl>
      <dt>Agent</dt><dd>${identite.prenoms} ${identite.nom}, ${identite.sexe === 'FEMININ' ? 'née' : 'né'} le ${jour(identite.naissance)}</dd>
      <dt>Numéro de sécurité sociale</dt><dd>${identite.nir}</dd>
      <dt>Employeur</dt><dd>${siren}</dd>
    </dl>
    ${formulaire({
      bouton: "Déclarer l'affiliation", champs: champsContrat(connu),
      envoyer: async (v) => {
        const cree = await creer(CHEMIN, { carriere: Number(id), contrat: contrat(v) }, cle);
        aller(`${CHEMIN}/${cree.id}`);
      },
    })}`;
});
