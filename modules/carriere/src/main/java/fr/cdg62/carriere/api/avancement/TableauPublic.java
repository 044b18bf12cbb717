package fr.cdg62.carriere.api.avancement;

import java.time.LocalDate;

/** A published tableau as everybody may read it. */
public record TableauPublic(
        long id,
        String collectivite,
        String grade,
        int annee,
        String numero,
        LocalDate arreteLe,
        LocalDate publieLe,
        String parts) {}
