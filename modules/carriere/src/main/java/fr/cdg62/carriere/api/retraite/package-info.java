/** Retirement of the agents affiliated to the CNRACL: services retained and estimated pensions. */
package fr.cdg62.carriere.api.retraite;
