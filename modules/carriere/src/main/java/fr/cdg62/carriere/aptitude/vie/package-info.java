/** What may happen to a liste d'aptitude and to an inscription on it, and who may do it. */
package fr.cdg62.carriere.aptitude.vie;
