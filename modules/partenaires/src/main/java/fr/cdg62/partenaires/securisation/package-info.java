/** Service SecurisationDonnees v1, for Fibre Numérique 59/62. */
package fr.cdg62.partenaires.securisation;
