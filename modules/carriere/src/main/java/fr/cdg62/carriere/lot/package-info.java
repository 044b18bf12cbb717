/** Careers written in bulk, already judged. */
package fr.cdg62.carriere.lot;
