package fr.cdg62.carriere.api.retraite;

import java.time.LocalDate;
import java.util.List;

/**
 * The services of an agent on a day, all careers together.
 *
 * @param arreteAu last day counted
 * @param effectifs services that open the right and count for the insurance, in words
 * @param liquidation services that make the rate, reduced by temps non complet and temps partiel, in words
 */
public record ServicesVue(
        String agent, LocalDate arreteAu, String effectifs, String liquidation, List<ServiceVue> periodes) {}
