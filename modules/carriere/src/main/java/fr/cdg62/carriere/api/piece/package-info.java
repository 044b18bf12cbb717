/** The pieces of the dossiers individuels: deposit, control, filing, withdrawal, documents drawn from them. */
package fr.cdg62.carriere.api.piece;
