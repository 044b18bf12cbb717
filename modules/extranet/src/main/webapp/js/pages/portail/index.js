// Portail d'applicatifs: what a collectivité may open, and the addresses kept by the CdG.
import './applications.js';
import './reglage.js';
