package fr.cdg62.carriere.api.retraite.compte;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A child, as the account has it.
 *
 * @param prenom 1 to 100 characters
 * @param naissance not in the future
 * @param aCharge whether the agent has the child to support
 * @param deces null for a child alive
 * @param conges 0 to 6
 */
public record EnfantCompte(
        @NotBlank(message = "Indiquez le prénom de l'enfant.")
        @Size(max = 100, message = "Un prénom compte 100 caractères au plus.")
        String prenom,

        @NotNull(message = "Indiquez la date de naissance de l'enfant.")
        LocalDate naissance,

        @NotNull(message = "Indiquez le lien avec l'enfant.")
        LienEnfant lien,

        boolean aCharge,
        LocalDate deces,

        @Size(max = 6, message = "Un enfant a ouvert six périodes de congé au plus.")
        List<@Valid CongeEnfant> conges) {
    public EnfantCompte {
        conges = conges == null ? List.of() : List.copyOf(conges);
    }
}
