package fr.cdg62.carriere.api.ldg;

import java.time.LocalDate;
import java.util.List;

/** Lignes directrices de gestion registered. */
public record LdgVue(
        long id,
        String siren,
        ObjetLdg objet,
        String reference,
        LocalDate cstLe,
        LocalDate debut,
        LocalDate fin,
        List<CritereLdg> criteres,
        long version) {}
