/** Where an agent is placed in a new grade, and the tables that say so. */
package fr.cdg62.carriere.api.classement;
