/** Hardened XML parsers, the only ones the system uses. */
package fr.cdg62.socle.xml;
