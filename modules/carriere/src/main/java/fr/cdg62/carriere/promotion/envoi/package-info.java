/** Letters of the promotion interne: their text, their sending to the employers, their reading. */
package fr.cdg62.carriere.promotion.envoi;
