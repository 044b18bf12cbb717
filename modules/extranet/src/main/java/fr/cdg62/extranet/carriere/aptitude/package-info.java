/** Listes d'aptitude: management by the CdG, reading by the employers, publication to everybody. */
package fr.cdg62.extranet.carriere.aptitude;
