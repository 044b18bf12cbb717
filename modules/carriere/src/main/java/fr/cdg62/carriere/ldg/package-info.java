/** What an employer decides before any promotion: lignes directrices de gestion, rates of promotion (CGFP, art. L413-1). */
package fr.cdg62.carriere.ldg;
