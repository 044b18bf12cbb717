package fr.cdg62.carriere.api.ldg;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A rate of promotion registered. */
public record TauxVue(
        long id,
        String siren,
        String grade,
        BigDecimal pourcentage,
        ArrondiRatio arrondi,
        String deliberation,
        LocalDate delibereeLe,
        LocalDate cstLe) {}
