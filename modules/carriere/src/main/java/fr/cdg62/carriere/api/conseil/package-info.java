/** Conseil et expertise statutaires: questions of the employers, checked answers, base documentaire. */
package fr.cdg62.carriere.api.conseil;
