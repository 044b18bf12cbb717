package fr.cdg62.carriere.api.retraite.affiliation;

import fr.cdg62.referentiel.api.agent.Sexe;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Who is affiliated (specification carrière, § 3.3).
 *
 * @param nir 15 characters, key included, or the temporary number (NIA) in the same form; checked (E101)
 * @param nom family name; compared without accents nor case
 * @param prenoms first names, compared by the first one
 * @param sexe as in the civil status, checked against the NIR (E101)
 * @param naissance checked against the year and the month of the NIR (E101)
 */
public record IdentiteAssure(
        @NotBlank(message = "Indiquez le numéro de sécurité sociale.")
        String nir,

        @NotBlank(message = "Indiquez le nom de famille.") String nom,
        @NotBlank(message = "Indiquez les prénoms.") String prenoms,
        @NotNull(message = "Indiquez le sexe.") Sexe sexe,

        @NotNull(message = "Indiquez la date de naissance.") LocalDate naissance) {}
