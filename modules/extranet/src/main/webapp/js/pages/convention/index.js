// Devis, conventions and prestations.
import './nouveau-devis.js';
import './devis.js';
import './nouvelle-convention.js';
import './conventions.js';
import './prestations.js';
