// Pages of « sécurisation des données », of the partners and of the documents.
import { route } from '../../routeur.js';
import { liste } from './liste.js';
import { demande } from './demande.js';
import { detail } from './detail.js';
import { documents } from './documents.js';
import { partenaires } from './partenaires.js';
import { services } from './services.js';
import { statistiques } from './statistiques.js';

route('/securisation', liste);
route('/securisation/demande', demande);
route('/securisation/:id', detail);
route('/documents', documents);
route('/partenaires', partenaires);
route('/partenaires/statistiques', statistiques);
route('/services', services, { publique: true });
