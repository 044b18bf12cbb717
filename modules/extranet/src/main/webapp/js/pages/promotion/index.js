// Promotion interne: campaigns and proposals.
import './campagnes.js';
import './dossiers.js';
import './envois.js';
import './proposer.js';
