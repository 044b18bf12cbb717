/** Orders of « sécurisation des données » : life cycle, rules, beans. */
package fr.cdg62.numerique.securisation;
