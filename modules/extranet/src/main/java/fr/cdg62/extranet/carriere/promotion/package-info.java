/** Promotion interne: campaigns of the CdG and proposals of the employers. */
package fr.cdg62.extranet.carriere.promotion;
