/** The dated facts of a career, bitemporal, and the chronology they make whatever the order they came in. */
package fr.cdg62.carriere.parcours;
