// A reprise d'antériorité opened for the agent of a career; its periods are typed on its own page.
import { html } from '/lib/lit-html/lit-html.js';
import { creer } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { formulaire } from '../../composants/formulaire.js';
import { CHEMIN } from './reprises.js';

route('/retraite/:id/anteriorite', ({ id }) => {
  const cle = crypto.randomUUID();
  return html`
    <h1 tabindex="-1">Ouvrir une reprise d'antériorité</h1>
    <p>La CNRACL ne connaît pas la carrière d'avant la déclaration sociale nominative (DSN) : l'employeur la saisit une fois, le centre de gestion la contrôle et la transmet.</p>
    ${formulaire({
      bouton: 'Ouvrir la reprise', champs: [],
      envoyer: async () => aller(`${CHEMIN}/${(await creer(CHEMIN, { carriere: Number(id) }, cle)).id}`),
    })}`;
});
