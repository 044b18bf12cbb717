/** State machines: a table of transitions that says what may happen now, and who may make it happen. */
package fr.cdg62.socle.etat;
