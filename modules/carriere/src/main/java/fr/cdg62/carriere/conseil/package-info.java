/** Conseil et expertise statutaires: saisines with a peer check, base documentaire. */
package fr.cdg62.carriere.conseil;
