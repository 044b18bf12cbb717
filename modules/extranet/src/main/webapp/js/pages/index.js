// Every page of the extranet, by area.
import './connexion.js';
import './numerique/index.js';
