/** Cost of the concours, claimed from the employers outside the centre (R-FAC-4). */
package fr.cdg62.finances.concours;
