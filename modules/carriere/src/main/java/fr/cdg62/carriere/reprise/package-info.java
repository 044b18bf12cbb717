/** Studies of reprise of services: the schemes of each category, their comparison, the agent's option. */
package fr.cdg62.carriere.reprise;
