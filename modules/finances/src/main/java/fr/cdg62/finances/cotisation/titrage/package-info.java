/** What the CdG decides on a declaration, and the titres and credits that follow. */
package fr.cdg62.finances.cotisation.titrage;
