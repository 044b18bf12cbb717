/** What the services show of themselves: contracts, registry. */
package fr.cdg62.partenaires.services;
