package fr.cdg62.carriere.api.acte;

import java.time.LocalDate;

/** Event, inside the transaction: an act has been registered on a career. */
public record ActeEnregistre(
        long acte, long carriere, long agent, String siren, TypeActe type, String numero, LocalDate dateEffet) {}
