/** The tariff grid and the price simulator. */
package fr.cdg62.finances.api.tarif;
