/** The exchanges kept, and a message kept presented again. */
package fr.cdg62.partenaires.journal;
