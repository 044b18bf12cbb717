/** The offer of the CdG62: missions, rights to them, tariff grid, price simulator. */
package fr.cdg62.extranet.offre;
