/** What the referentiel does by itself, on timers. */
package fr.cdg62.referentiel.travaux;
