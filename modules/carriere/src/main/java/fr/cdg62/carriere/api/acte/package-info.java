/** Acts: what they say, what is found in them, how they are registered and annulled. */
package fr.cdg62.carriere.api.acte;
