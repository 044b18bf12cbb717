// Avancement de grade: public tableaux, tableaux of an authority, those who may be on them, rules of promotion.
import './publics.js';
import './tableaux.js';
import './promouvables.js';
import './regles.js';
import './tableau.js';
