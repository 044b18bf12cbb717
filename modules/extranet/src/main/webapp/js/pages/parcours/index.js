// Agents and their careers: lists, timeline, acts.
import './liste.js';
import './carriere.js';
import './acte.js';
import './agent.js';
