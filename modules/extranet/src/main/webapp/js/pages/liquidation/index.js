// Dossiers de liquidation: opened by the employer, checked by the CdG, followed to the payment; the mandates; the rétablissements.
import './liste.js';
import './ouvrir.js';
import './dossier.js';
import './mandats.js';
import './retablissements.js';
