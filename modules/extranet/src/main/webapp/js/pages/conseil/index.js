// Conseil statutaire and base documentaire.
import { route } from '../../routeur.js';
import { saisines } from './saisines.js';
import { saisine } from './saisine.js';
import { nouvelle } from './nouvelle.js';
import { base, fiche } from './base.js';

route('/conseil', saisines);
route('/conseil/nouvelle', nouvelle);
route('/conseil/:id', saisine);
route('/base-documentaire', base);
route('/base-documentaire/:code', fiche);
