/** Rapprochement: no person twice. */
package fr.cdg62.carriere.api.rapprochement;
