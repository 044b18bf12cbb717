package fr.cdg62.carriere.api.ldg;

import java.time.LocalDate;
import java.util.List;

/**
 * Lignes directrices de gestion to register.
 *
 * @param siren employer; null for those of the CdG
 * @param reference arrêté, 1 to 120 characters
 * @param cstLe day on which the comité social territorial was consulted, at the latest the first day
 * @param debut first day
 * @param fin last day, six years after the first at most
 * @param criteres grid of points; may be empty for the avancement
 */
public record NouvelleLdg(
        String siren,
        ObjetLdg objet,
        String reference,
        LocalDate cstLe,
        LocalDate debut,
        LocalDate fin,
        List<CritereLdg> criteres) {

    public NouvelleLdg {
        criteres = criteres == null ? List.of() : List.copyOf(criteres);
    }
}
