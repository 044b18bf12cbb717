/** A period of a career, as the comptes retraite and what comes to them write it in the database. */
package fr.cdg62.carriere.retraite.periode;
