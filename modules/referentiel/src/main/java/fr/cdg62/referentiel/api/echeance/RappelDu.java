package fr.cdg62.referentiel.api.echeance;

import java.time.LocalDate;

/**
 * Event: a reminder of an échéance has become due.
 *
 * @param siren collectivité that has to act, null for the CdG itself
 * @param rappel day for which the reminder was registered
 */
public record RappelDu(
        long echeance, String siren, String objet, String type, String libelle, LocalDate date, LocalDate rappel) {}
