// Listes d'aptitude: public pages, lists and inscriptions.
import './publiques.js';
import './listes.js';
import './inscription.js';
