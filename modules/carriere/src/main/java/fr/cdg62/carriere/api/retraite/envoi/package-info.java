/** Files of retirement that partner systems send for the collectivités under mandate, and how they follow them. */
package fr.cdg62.carriere.api.retraite.envoi;
