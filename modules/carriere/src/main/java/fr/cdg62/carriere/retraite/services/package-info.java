/** What counts as services at the CNRACL in the careers of an agent, day by day. */
package fr.cdg62.carriere.retraite.services;
