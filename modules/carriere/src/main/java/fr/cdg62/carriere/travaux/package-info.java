/** What the module does by itself, on timers. */
package fr.cdg62.carriere.travaux;
