/** What every SOAP service shares: the exchange in progress, once-only execution, XML of the contracts. */
package fr.cdg62.partenaires.echange;
