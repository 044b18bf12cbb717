// Reprise of services: the list, the request, and one study with its schemes compared.
import './reprises.js';
import './nouvelle.js';
import './reprise.js';
