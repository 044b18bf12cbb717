/** Lengths of services and of ancienneté, as statutory texts count them. */
package fr.cdg62.carriere.api.duree;
