/** Who decides the avancement of whom: an employer, or the CdG for those it has taken in charge. */
package fr.cdg62.carriere.avancement.autorite;
