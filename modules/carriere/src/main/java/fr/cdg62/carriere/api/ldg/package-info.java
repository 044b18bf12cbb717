/** What an employer decides before any promotion: lignes directrices de gestion and rates of promotion. */
package fr.cdg62.carriere.api.ldg;
