// Dossiers individuels and their pieces.
import { route } from '../../routeur.js';
import { session } from '../../session.js';
import { lire } from '../../api.js';
import { dossiers } from './dossiers.js';
import { dossier } from './dossier.js';
import { pieces } from './pieces.js';
import { piece } from './piece.js';
import { depot } from './depot.js';
import { nominative } from './nominative.js';
import { rapprochements } from './rapprochements.js';
import { transferts, unTransfert } from './transferts.js';
import { html } from '/lib/lit-html/lit-html.js';

route('/dossiers', dossiers);
route('/dossiers/:id', dossier);
route('/pieces', pieces);
route('/pieces/:id', piece);
route('/depot', depot);
route('/rapprochements', rapprochements);
route('/transferts', transferts);
route('/transferts/:id', unTransfert);
route('/liste-nominative', nominative);
route('/mon-dossier', async (parametres, afficher) => {
  const miens = await lire('/dossiers', { taille: 1 });
  if (!miens.elements.length) {
    return html`<h1 tabindex="-1">Mon dossier</h1><p class="vide">Aucun dossier n'est encore ouvert à votre nom, ${session.identite.nom}. Il s'ouvre quand votre employeur dépose votre arrêté de nomination.</p>`;
  }
  return dossier({ id: miens.elements[0].id, query: { motif: 'DROIT_ACCES' } }, afficher, 'Mon dossier');
});
