/**
 * The rules of the house, checked on the compiled classes of every module from the one that sees them all. Each rule
 * has its package of fixtures, whose {@code Faute…} classes it must catch and whose {@code Conforme…} it must spare.
 */
package fr.cdg62.architecture;
