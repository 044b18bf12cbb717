/** A career as the suite of its dated facts: plain computation, without database. */
package fr.cdg62.carriere.chronologie;
