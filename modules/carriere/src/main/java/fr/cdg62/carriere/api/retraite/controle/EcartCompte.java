package fr.cdg62.carriere.api.retraite.controle;

import java.time.LocalDate;

/**
 * A stretch of time about which the account and the careers differ.
 *
 * @param libelle the nature, in French
 * @param du first day
 * @param au last day, included
 * @param siren employer
 * @param carriere what the career says, in French
 * @param compte what the account says, in French
 * @param aFaire what to do, in French
 */
public record EcartCompte(
        NatureEcart nature,
        String libelle,
        LocalDate du,
        LocalDate au,
        String siren,
        String carriere,
        String compte,
        String aFaire) {}
