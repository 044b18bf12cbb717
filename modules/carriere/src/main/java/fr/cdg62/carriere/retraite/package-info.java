/** Estimated pensions and services of the CNRACL, for the employer, the CdG and the agent. */
package fr.cdg62.carriere.retraite;
