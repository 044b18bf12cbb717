/** Avancement de grade seen from outside. */
package fr.cdg62.carriere.api.avancement;
