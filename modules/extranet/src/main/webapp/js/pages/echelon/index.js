// Avancement d'échelon: runs of the CdG, proposals to send, sign, notify and register.
import './campagnes.js';
import './propositions.js';
import './proposition.js';
import './previsions.js';
