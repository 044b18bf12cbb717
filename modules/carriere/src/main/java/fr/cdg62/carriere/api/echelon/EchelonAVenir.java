package fr.cdg62.carriere.api.echelon;

import fr.cdg62.socle.trace.Trace;
import java.time.LocalDate;

/**
 * An échelon to come.
 *
 * @param reliquatJours ancienneté already acquired in it on the day, in days of 30-day months
 * @param aVerifier whether a figure of the grid is marked « à vérifier »
 */
public record EchelonAVenir(
        String grade,
        int echelon,
        int indiceBrut,
        int indiceMajore,
        LocalDate date,
        int reliquatJours,
        boolean aVerifier,
        Trace trace) {}
