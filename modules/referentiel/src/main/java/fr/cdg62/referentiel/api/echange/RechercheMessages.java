package fr.cdg62.referentiel.api.echange;

import fr.cdg62.socle.page.DemandePage;
import java.time.LocalDate;

/**
 * Filter of the message journal; every criterion may be {@code null}.
 *
 * @param correlation reference of the exchange, which its answer or fault told
 * @param du received on this day of Paris or later
 * @param au received on this day of Paris or before
 * @param page the latest messages come first
 */
public record RechercheMessages(
        String partenaire,
        String service,
        String messageId,
        String correlation,
        StatutMessage statut,
        LocalDate du,
        LocalDate au,
        DemandePage page) {}
