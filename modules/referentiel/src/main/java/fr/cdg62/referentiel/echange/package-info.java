/** Once-only execution and message journal. */
package fr.cdg62.referentiel.echange;
