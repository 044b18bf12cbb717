// Retirement: whose, the pension estimated, the services it rests on, the account at the CNRACL.
import './liste.js';
import './estimation.js';
import './services.js';
import './simulations.js';
import './comptes.js';
import './compte.js';
import './anomalies.js';
