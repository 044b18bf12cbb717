// Every page of the extranet, by area.
import './connexion.js';
import './referentiel/index.js';
