// One account: state, habilitations, and what may be done with it now.
import { html, nothing, render } from '/lib/lit-html/lit-html.js';
import { changer, lire } from '../../api.js';
import { route } from '../../routeur.js';
import { instant } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { message } from '../../composants/message.js';
import { pages } from '../../composants/filtre.js';
import { etatCompte } from './mots.js';
import { agentDuCompte } from './compte-agent.js';
import { invitationVue } from './comptes.js';
import { accorder, tableHabilitations } from './habilitations.js';

const gestes = {
  INVITE: ['invitation', 'cloture'],
  EXPIRE: ['invitation', 'cloture'],
  ACTIF: ['invitation', 'suspension', 'cloture'],
  SUSPENDU: ['reactivation', 'cloture'],
  CLOTURE: [],
};
const noms = {
  invitation: "Tirer un code d'activation", suspension: 'Suspendre', reactivation: 'Réactiver', cloture: 'Clore définitivement',
};

route('/comptes/:identifiant', async ({ identifiant, query }, rafraichir) => {
  const chemin = `/comptes/${encodeURIComponent(identifiant)}`;
  const [compte, habilitations] = await Promise.all([
    lire(chemin), lire(`${chemin}/habilitations`, { page: query.page }),
  ]);
  const agent = await agentDuCompte(compte, query, rafraichir);
  return html`
    <h1 tabindex="-1">${compte.nom}</h1>
    <div id="suite" role="status"></div>
    <dl>
      <dt>Identifiant</dt><dd>${compte.identifiant}</dd>
      <dt>Adresse</dt><dd>${compte.mail}</dd>
      <dt>État</dt><dd>${etat(compte.etat, etatCompte(compte.etat))}</dd>
      ${compte.verrouilleJusqua ? html`<dt>Verrouillé jusqu'au</dt><dd>${instant(compte.verrouilleJusqua)}</dd>` : nothing}
      ${compte.demonstration ? html`<dt>Nature</dt><dd>Compte fictif de démonstration</dd>` : nothing}
    </dl>
    <p class="actions">${gestes[compte.etat].map((geste) => html`
      <button type="button" @click=${() => faire(compte, geste, rafraichir)}>${noms[geste]}</button>`)}</p>
    ${agent}
    <h2>Habilitations</h2>
    ${tableHabilitations(habilitations, pages(`/comptes/${identifiant}`, query))}
    ${compte.etat === 'CLOTURE' || compte.agent ? nothing : accorder({ compte: compte.identifiant, tousRoles: true }, rafraichir)}`;
});

async function faire(compte, geste, rafraichir) {
  const chemin = `/comptes/${encodeURIComponent(compte.identifiant)}/${geste}`;
  try {
    const reponse = await changer('POST', chemin, compte.version);
    await rafraichir();
    if (geste === 'invitation') montrer(invitationVue(reponse));
  } catch (erreur) {
    montrer(message(erreur));
  }
}

function montrer(contenu) {
  render(contenu, document.getElementById('suite'));
}
