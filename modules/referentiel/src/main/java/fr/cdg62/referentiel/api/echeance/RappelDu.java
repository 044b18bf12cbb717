package fr.cdg62.referentiel.api.echeance;

import java.time.LocalDate;

/**
 * Event: a reminder of an échéance has become due.
 *
 * @param siren null when the CdG itself has to act
 * @param rappel day for which the reminder was registered
 */
public record RappelDu(
        long echeance, String siren, String objet, String type, String libelle, LocalDate date, LocalDate rappel) {}
