/** The collectivité's counter: declaring, correcting, the décompte. */
package fr.cdg62.finances.cotisation.guichet;
