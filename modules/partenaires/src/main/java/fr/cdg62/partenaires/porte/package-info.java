/** The door of {@code /ws/*}: contracts served, identity, limits, faults and message journal, for every service. */
package fr.cdg62.partenaires.porte;
