/** Whose career an object concerns, repeated in the lists of the rooms. */
package fr.cdg62.carriere.identite;
