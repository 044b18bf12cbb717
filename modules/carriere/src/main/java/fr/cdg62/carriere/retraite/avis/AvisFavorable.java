package fr.cdg62.carriere.retraite.avis;

import java.time.LocalDate;

/**
 * A favourable opinion of the CNRACL.
 *
 * @param numero of the sending to the CNRACL
 * @param renduLe day of the opinion
 * @param depart departure it was asked for
 */
public record AvisFavorable(String numero, LocalDate renduLe, LocalDate depart) {}
