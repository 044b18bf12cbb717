// Pages of the référentiel: home, collectivités, accounts, exchanges, journal, dated figures.
import './accueil.js';
import './collectivites.js';
import './fiche.js';
import './affiliation.js';
import './effectif.js';
import './revue.js';
import './comptes.js';
import './compte.js';
import './habilitations.js';
import './echanges.js';
import './journal.js';
import './parametres.js';
import './motdepasse.js';
