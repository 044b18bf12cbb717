/** Letters and documents of the promotion interne. */
package fr.cdg62.carriere.promotion.document;
