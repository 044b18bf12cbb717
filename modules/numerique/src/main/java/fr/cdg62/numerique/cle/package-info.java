/** Signature keys: handed over face to face, followed until they expire or are revoked. */
package fr.cdg62.numerique.cle;
