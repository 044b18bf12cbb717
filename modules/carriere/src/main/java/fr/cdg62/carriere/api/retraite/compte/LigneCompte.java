package fr.cdg62.carriere.api.retraite.compte;

import java.time.LocalDate;

/**
 * A row of the list.
 *
 * @param carriere career by which the account was opened
 * @param siren employer in that career, today
 * @param versionCir number of contents so far
 * @param arreteAu null before the first
 */
public record LigneCompte(
        long id,
        long carriere,
        String nom,
        String prenom,
        String siren,
        EtatCompte etat,
        int versionCir,
        LocalDate arreteAu) {}
