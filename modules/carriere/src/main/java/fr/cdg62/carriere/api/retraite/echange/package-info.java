/** What partner systems may do with the comptes retraite of the collectivités that gave them a mandate. */
package fr.cdg62.carriere.api.retraite.echange;
