/** The tariff grid: dated rows loaded from the module's files, and the api that prices with them. */
package fr.cdg62.finances.tarif;
