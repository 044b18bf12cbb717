/** What every entity of the system has: an id, a version, an instant of creation. */
package fr.cdg62.socle.persistance;
