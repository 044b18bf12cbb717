// Retirement: whose, the pension estimated, the services it rests on.
import './liste.js';
import './estimation.js';
import './services.js';
import './simulations.js';
