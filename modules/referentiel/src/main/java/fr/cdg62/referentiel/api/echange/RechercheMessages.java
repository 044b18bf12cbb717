package fr.cdg62.referentiel.api.echange;

import fr.cdg62.socle.page.DemandePage;
import java.time.Instant;

/**
 * Filter of the message journal; every criterion may be {@code null}.
 *
 * @param du received from this instant, inclusive
 * @param au received before this instant, exclusive
 * @param page the latest messages come first
 */
public record RechercheMessages(
        String partenaire,
        String service,
        String messageId,
        StatutMessage statut,
        Instant du,
        Instant au,
        DemandePage page) {}
