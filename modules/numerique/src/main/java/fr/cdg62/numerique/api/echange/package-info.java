/** Orders of « sécurisation des données » as the partner, Fibre Numérique 59/62, sees and serves them. */
package fr.cdg62.numerique.api.echange;
