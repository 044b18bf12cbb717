/** What an employer declares when it proposes an agent for the promotion interne: whom, by which way, with which proofs. */
package fr.cdg62.carriere.promotion.declaration;
