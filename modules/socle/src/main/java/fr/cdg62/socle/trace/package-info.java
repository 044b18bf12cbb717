/** The explanation of a computation, step by step, shown to the user with the result. */
package fr.cdg62.socle.trace;
