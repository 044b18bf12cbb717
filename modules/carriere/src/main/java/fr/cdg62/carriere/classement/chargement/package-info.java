/** The tables of classement, read from files, checked and published. */
package fr.cdg62.carriere.classement.chargement;
