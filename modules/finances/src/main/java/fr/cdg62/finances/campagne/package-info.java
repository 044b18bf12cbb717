/**
 * Billing runs (campagnes) as Jakarta Batch jobs: debtors in the order of their SIREN, one transaction each, resumed after
 * a crash at the next start.
 */
package fr.cdg62.finances.campagne;
