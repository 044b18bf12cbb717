/** The pieces of the dossiers individuels: deposit, control, filing, withdrawal. */
package fr.cdg62.carriere.api.piece;
