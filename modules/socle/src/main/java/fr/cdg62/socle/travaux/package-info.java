/** Long work done by a batch: started, restarted and stopped, one instance of the system at a time. */
package fr.cdg62.socle.travaux;
