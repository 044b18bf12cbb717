// Every page of the extranet, by area.
import './connexion.js';
import './convention/index.js';
import './facturation/index.js';
