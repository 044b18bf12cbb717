/** Batch jobs of the module: started, restarted after a crash, stopped. */
package fr.cdg62.carriere.travaux;
