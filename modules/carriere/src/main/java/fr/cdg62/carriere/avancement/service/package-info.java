/** Effective services of a career, stretch by stretch, and the place reached in the grid. */
package fr.cdg62.carriere.avancement.service;
