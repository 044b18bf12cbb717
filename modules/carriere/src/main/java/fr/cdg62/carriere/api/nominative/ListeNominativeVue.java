package fr.cdg62.carriere.api.nominative;

import java.time.LocalDate;

/**
 * The nominative list of a year.
 *
 * @param au 1 January of the year
 * @param limite last day to send it to the préfet
 * @param fonctionnaires number of officials on it, among those the caller may see
 * @param transmiseLe day it was sent, null before
 * @param transmisePar who sent it, null before
 */
public record ListeNominativeVue(
        int annee, LocalDate au, LocalDate limite, int fonctionnaires, LocalDate transmiseLe, String transmisePar) {}
