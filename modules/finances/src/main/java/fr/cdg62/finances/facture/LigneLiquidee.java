package fr.cdg62.finances.facture;

import fr.cdg62.finances.chiffrage.LignePrix;

/**
 * An amount due.
 *
 * @param cle names what is billed (« PRE:51 », « ABO:12:2026 », « ECH:12:3 »): billed once at most
 */
record LigneLiquidee(String cle, LignePrix prix) {}
