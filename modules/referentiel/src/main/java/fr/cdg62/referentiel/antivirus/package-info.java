/** What the antivirus says of bytes received from outside (numerique specification, §1.2). */
package fr.cdg62.referentiel.antivirus;
