package fr.cdg62.referentiel.api.journal;

import java.time.Instant;

/**
 * One line of the journal as it is shown and exported (text proof of an entry).
 *
 * @param id identity of the line
 * @param sequence rank in the chain, from 1 without gap; {@code null} until the line is sealed (a few seconds)
 * @param instant when the act happened, UTC, to the millisecond
 * @param acteur account, partner or {@code SYSTEME}
 * @param canal entry channel
 * @param correlation identifier of the call, the same in the logs; empty when there was none
 * @param siren collectivité concerned, or {@code null}
 * @param objet {@code TYPE:id}
 * @param action what was done
 * @param detail French text, at most {@value Inscription#DETAIL_MAX} characters
 * @param empreintePrecedente SHA-256 of the previous line of the chain, lower-case hexadecimal; {@code null} until sealed
 * @param empreinte SHA-256 of this line and of the previous one's; {@code null} until sealed
 */
public record EntreeVue(
        long id,
        Long sequence,
        Instant instant,
        String acteur,
        Canal canal,
        String correlation,
        String siren,
        String objet,
        String action,
        String detail,
        String empreintePrecedente,
        String empreinte) {}
