// Every page of the extranet, by area.
import './connexion.js';
import './numerique/index.js';
import './offre/index.js';
import './cotisation/index.js';
import './convention/index.js';
import './facturation/index.js';
import './referentiel/index.js';
import './grille/index.js';
import './echelon/index.js';
import './importation/index.js';
import './dossier/index.js';
import './aptitude/index.js';
import './stage/index.js';
import './reprise/index.js';
import './parcours/index.js';
import './conseil/index.js';
import './entretien/index.js';
