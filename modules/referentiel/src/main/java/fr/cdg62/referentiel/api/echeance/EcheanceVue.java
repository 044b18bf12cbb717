package fr.cdg62.referentiel.api.echeance;

import java.time.LocalDate;

/**
 * An échéance as shown today.
 *
 * @param siren null when the CdG itself has to act
 * @param date last day, inclusive
 * @param etat state today
 * @param joursRestants calendar days until {@code date}, negative when it is past
 * @param soldeeLe day on which it was settled, or {@code null}
 */
public record EcheanceVue(
        long id,
        String siren,
        String objet,
        String type,
        String libelle,
        LocalDate date,
        EtatEcheance etat,
        long joursRestants,
        LocalDate soldeeLe) {}
