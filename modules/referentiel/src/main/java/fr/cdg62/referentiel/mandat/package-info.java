/** Mandates of partner systems: recorded, closed, read by whoever decides on an access. */
package fr.cdg62.referentiel.mandat;
