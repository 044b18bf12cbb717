package fr.cdg62.referentiel.api.collectivite;

import java.time.LocalDate;

/**
 * Head-count of an employer at a date, by status. Apprentices and contrats aidés are in none of the figures
 * (R-AFF-3).
 *
 * @param date day of the count
 * @param titulairesTempsComplet fonctionnaires titulaires à temps complet
 * @param stagiairesTempsComplet fonctionnaires stagiaires à temps complet
 * @param titulairesTempsNonComplet fonctionnaires (titulaires and stagiaires) à temps non complet
 * @param contractuels agents contractuels de droit public
 */
public record EffectifVue(
        LocalDate date,
        int titulairesTempsComplet,
        int stagiairesTempsComplet,
        int titulairesTempsNonComplet,
        int contractuels) {
    /** All agents. */
    public int total() {
        return fonctionnaires() + contractuels;
    }

    /** Titulaires and stagiaires, whatever their working time. */
    public int fonctionnaires() {
        return comptesPourSeuil() + titulairesTempsNonComplet;
    }

    /** Those who count for the affiliation threshold: titulaires and stagiaires à temps complet (R-AFF-1, A-02). */
    public int comptesPourSeuil() {
        return titulairesTempsComplet + stagiairesTempsComplet;
    }
}
