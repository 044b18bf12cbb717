/** Long work done by a batch: started, restarted and stopped, one instance of the system at a time; small writes
 * done together. */
package fr.cdg62.socle.travaux;
