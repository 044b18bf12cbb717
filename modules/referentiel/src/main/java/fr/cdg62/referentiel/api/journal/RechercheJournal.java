package fr.cdg62.referentiel.api.journal;

import fr.cdg62.socle.page.DemandePage;
import java.time.Instant;

/**
 * Filter of the journal; every criterion may be {@code null}.
 *
 * @param siren lines of this collectivité
 * @param objet lines of this object, exact
 * @param acteur lines of this actor, exact
 * @param canal lines of this channel
 * @param du lines from this instant, inclusive
 * @param au lines before this instant, exclusive
 * @param page the latest lines come first
 */
public record RechercheJournal(
        String siren, String objet, String acteur, Canal canal, Instant du, Instant au, DemandePage page) {}
