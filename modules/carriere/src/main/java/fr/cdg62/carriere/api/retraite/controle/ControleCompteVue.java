package fr.cdg62.carriere.api.retraite.controle;

import fr.cdg62.carriere.api.acte.Constat;
import java.time.LocalDate;
import java.util.List;

/**
 * The control of an account.
 *
 * @param compte id of the account
 * @param arreteAu last day compared
 * @param servicesCarriere services that the careers make, in words
 * @param servicesCompte services that the account makes, in words
 * @param constats anomalies of the account itself, by the codes E104 and E201 to E207 of the exchanges; a blocking one
 *     prevents it from being submitted
 * @param ecarts differences with the careers, in the order of time
 */
public record ControleCompteVue(
        long compte,
        LocalDate arreteAu,
        String servicesCarriere,
        String servicesCompte,
        List<Constat> constats,
        List<EcartCompte> ecarts) {}
