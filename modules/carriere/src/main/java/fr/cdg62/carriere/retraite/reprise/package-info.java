/** Reprises d'antériorité: who types them, what is refused, their life, the account they end in. */
package fr.cdg62.carriere.retraite.reprise;
