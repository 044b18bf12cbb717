/** How the traces of computations are kept. */
package fr.cdg62.carriere.trace;
