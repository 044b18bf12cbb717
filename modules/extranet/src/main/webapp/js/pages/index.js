// Every page of the extranet, by area.
import './connexion.js';
import './offre/index.js';
import './cotisation/index.js';
<<<<<<< HEAD
=======
import './convention/index.js';
import './facturation/index.js';
>>>>>>> integration
import './referentiel/index.js';
