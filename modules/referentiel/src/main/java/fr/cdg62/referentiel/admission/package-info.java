/** Proofs of identity of partner systems: their age, that each serves once, the quota, the secrets kept encrypted. */
package fr.cdg62.referentiel.admission;
