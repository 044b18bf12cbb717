// Rights to a pension before it is asked for: the affiliation, the earlier careers, the droit à l'information, the interviews.
import './affiliations.js';
import './affilier.js';
import './cohortes.js';
import './entretiens.js';
import './reprises.js';
import './reprendre.js';
