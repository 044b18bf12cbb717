/** Reprises d'antériorité: the careers before the DSN, typed once for the account of the agent at the CNRACL. */
package fr.cdg62.carriere.api.retraite.reprise;
