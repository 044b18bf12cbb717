// Factures and billing runs.
import './factures.js';
import './campagnes.js';
import './concours.js';
