package fr.cdg62.carriere.api.reprise;

import java.time.LocalDate;

/**
 * A period of services before the nomination.
 *
 * @param nature kind of services
 * @param niveau category of the functions; may be null where no rule asks for it
 * @param du first day
 * @param au last day, included, before the nomination
 * @param minutesHebdo weekly minutes, for the conversion to full time that category C asks; 2 100 for 35 h
 * @param employeur where
 * @param preuve what proves them: certificate, état signalétique …; null when nothing does yet
 */
public record ServiceAnterieur(
        NatureService nature,
        NiveauService niveau,
        LocalDate du,
        LocalDate au,
        Integer minutesHebdo,
        String employeur,
        String preuve) {}
