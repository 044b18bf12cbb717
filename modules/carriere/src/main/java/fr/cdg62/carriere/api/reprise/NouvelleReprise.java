package fr.cdg62.carriere.api.reprise;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * A study to open.
 *
 * @param carriere career that the nomination opened
 * @param grade code of the grade of the nomination
 * @param nomination day of the nomination as stagiaire
 * @param origineGrade grade held as an official before; null for one who was none
 * @param origineEchelon échelon held in it
 * @param origineAncienneteJours ancienneté in it, in days of 30-day months; null for none
 * @param services periods before the nomination
 * @param remuneration pays of a contractuel before the nomination; null when nothing is to be kept
 */
public record NouvelleReprise(
        long carriere,

        @NotNull(message = "Indiquez le grade de nomination.")
        String grade,

        @NotNull(message = "Indiquez la date de nomination.")
        LocalDate nomination,

        String origineGrade,
        Integer origineEchelon,
        Integer origineAncienneteJours,

        @NotNull(message = "Indiquez les services antérieurs.")
        List<ServiceAnterieur> services,

        RemunerationAnterieure remuneration) {}
