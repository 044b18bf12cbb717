package fr.cdg62.carriere.api.acte;

import java.time.LocalDate;

/** An anomaly on an act in force: it blocks nothing, and stays in sight until the act is annulled or replaced. */
public record AnomalieVue(
        long id,
        long carriere,
        String agent,
        String siren,
        long acte,
        TypeActe type,
        LocalDate dateEffet,
        String code,
        String message,
        String regle) {}
