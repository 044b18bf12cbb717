// Stages: the list, and one stage with its décompte.
import './stages.js';
import './stage.js';
