// Avancement de grade: public tableaux, tableaux of an employer, rules of promotion.
import './publics.js';
import './tableaux.js';
import './tableau.js';
