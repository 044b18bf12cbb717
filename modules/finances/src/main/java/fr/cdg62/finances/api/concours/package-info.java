/** Cost of the concours, claimed from the employers outside the centre that appoint a laureate, as entry points see it. */
package fr.cdg62.finances.api.concours;
