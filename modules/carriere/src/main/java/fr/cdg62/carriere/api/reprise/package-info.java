/** Reprise of the services done before a nomination: all schemes compared, one chosen within a delay. */
package fr.cdg62.carriere.api.reprise;
