/** What a message may be: its size, its type, its envelope measured before anything else touches it. */
package fr.cdg62.partenaires.limites;
