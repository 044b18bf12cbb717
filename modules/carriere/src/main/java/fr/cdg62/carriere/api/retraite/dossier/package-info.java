/**
 * Dossiers de liquidation of the CNRACL: opened by the employer, checked by the CdG before they go, followed until the
 * pension is paid.
 */
package fr.cdg62.carriere.api.retraite.dossier;
