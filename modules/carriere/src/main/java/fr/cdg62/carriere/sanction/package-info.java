/** Erasure of the sanctions: when, and after which effective services. */
package fr.cdg62.carriere.sanction;
