/** The pay before a nomination, and what is kept of it. */
package fr.cdg62.carriere.reprise.remuneration;
