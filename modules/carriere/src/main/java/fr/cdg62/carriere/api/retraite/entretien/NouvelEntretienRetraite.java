package fr.cdg62.carriere.api.retraite.entretien;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An interview to ask for.
 *
 * @param carriere career of the agent with the employer whose membership opens the mission
 * @param depart departure thought of, null when the agent does not know
 * @param attentes what the agent wants to know, without medical data; 1 to 2 000 characters
 * @param accord whether the agent agrees; must be true when the employer asks
 */
public record NouvelEntretienRetraite(
        @NotNull(message = "Indiquez la carrière de l'agent.")
        Long carriere,

        LocalDate depart,

        @NotBlank(message = "Dites ce que l'agent veut savoir.")
        @Size(max = 2000, message = "2 000 caractères au plus.")
        String attentes,

        boolean accord) {}
