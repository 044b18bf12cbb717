/** Conseil et expertise statutaires by REST. */
package fr.cdg62.extranet.carriere.conseil;
