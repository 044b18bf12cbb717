// Promotion interne: campaigns and proposals.
import './campagnes.js';
import './dossiers.js';
import './proposer.js';
