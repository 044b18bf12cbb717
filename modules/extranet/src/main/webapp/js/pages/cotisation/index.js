// Cotisations: declare and correct for the collectivité; check, claim and pursue for the CdG.
import './liste.js';
import './declarer.js';
import './recouvrement.js';
import './titres.js';
import './declaration.js';
