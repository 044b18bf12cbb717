/** What every entity of the system has: an id, a version, an instant of creation; and how many are written at once. */
package fr.cdg62.socle.persistance;
