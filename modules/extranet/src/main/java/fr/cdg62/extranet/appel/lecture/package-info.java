/** How the parameters of paths and queries are read; what cannot be read is refused by name. */
package fr.cdg62.extranet.appel.lecture;
