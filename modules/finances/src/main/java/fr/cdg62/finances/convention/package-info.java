/** Conventions (R-CONV-1, R-CONV-2): from draft to délibération, signatures, entry into force, avenants and end. */
package fr.cdg62.finances.convention;
