/** The réversion of the pension of an agent who died: shares of spouses and orphans. */
package fr.cdg62.carriere.retraite.reversion;
