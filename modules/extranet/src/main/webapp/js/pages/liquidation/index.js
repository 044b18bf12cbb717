// Dossiers de liquidation: opened by the employer, checked by the CdG, followed to the payment; the mandates; the rétablissements; the opinions.
import './liste.js';
import './ouvrir.js';
import './dossier.js';
import './mandats.js';
import './retablissements.js';
import './avis.js';
