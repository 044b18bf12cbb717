/** What a tableau d'avancement states once printed. */
package fr.cdg62.carriere.avancement.document;
