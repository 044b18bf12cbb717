// The offer: missions, rights, prices.
import './catalogue.js';
import './mission.js';
import './simulateur.js';
import './tarifs.js';
