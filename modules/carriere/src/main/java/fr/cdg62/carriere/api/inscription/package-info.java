/** The life of an inscription on a liste d'aptitude, seen from outside. */
package fr.cdg62.carriere.api.inscription;
