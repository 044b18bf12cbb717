/** What a price is measured on: inhabitants, agents, consultations of a structure. */
package fr.cdg62.finances.tarif.mesure;
