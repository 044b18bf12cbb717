/** Base documentaire of the conseil statutaire. */
package fr.cdg62.carriere.documentaire;
