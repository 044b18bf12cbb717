/** Failures as problem+json (RFC 9457). */
package fr.cdg62.extranet.probleme;
