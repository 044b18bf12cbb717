// Rights to a pension before it is asked for: the affiliation, the droit à l'information, the interviews.
import './affiliations.js';
import './affilier.js';
import './cohortes.js';
import './entretiens.js';
