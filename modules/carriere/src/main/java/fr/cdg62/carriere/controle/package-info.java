/** An act under study, the findings on it, and the rules that are not about one position. */
package fr.cdg62.carriere.controle;
