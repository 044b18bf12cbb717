package fr.cdg62.carriere.api.echelon;

import fr.cdg62.socle.trace.Trace;
import java.time.LocalDate;
import java.util.Set;

/**
 * A proposal of avancement d'échelon.
 *
 * @param campagne run that made it
 * @param siren employer
 * @param deEchelon échelon held
 * @param versEchelon the next one
 * @param dateEffet first day in it
 * @param reliquatJours ancienneté already acquired in it on that day, in days of 30-day months
 * @param aVerifier whether a figure of the grid is marked « à vérifier »
 * @param avertissement what to look at before signing, null when there is nothing
 * @param numero number of the arrêté, null until it is signed
 * @param possibles what the caller may do now
 * @param trace how the date was found
 */
public record PropositionEchelonVue(
        long id,
        long campagne,
        long carriere,
        String siren,
        String nom,
        String prenom,
        String grade,
        int deEchelon,
        int versEchelon,
        int indiceBrut,
        int indiceMajore,
        LocalDate dateEffet,
        int reliquatJours,
        boolean aVerifier,
        String avertissement,
        EtatProposition etat,
        String numero,
        LocalDate signeeLe,
        LocalDate notifieeLe,
        Set<EvenementProposition> possibles,
        Trace trace,
        long version) {}
