/** Tables of classement: what a new grade keeps of the échelon and of the ancienneté of the former one. */
package fr.cdg62.carriere.classement;
