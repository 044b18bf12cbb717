/** Letters of the promotion interne: what was sent to whom, and what remains to be sent. */
package fr.cdg62.carriere.api.promotion.envoi;
