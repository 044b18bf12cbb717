/** Who sent a message: HTTP Basic, UsernameToken or signature of the body. */
package fr.cdg62.partenaires.securite;
