/** What the control of a compte individuel retraite finds. */
package fr.cdg62.carriere.api.retraite.controle;
