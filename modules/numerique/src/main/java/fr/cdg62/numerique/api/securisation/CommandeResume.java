package fr.cdg62.numerique.api.securisation;

import java.time.LocalDate;

/** One row of the list of orders. */
public record CommandeResume(
        long id, String numero, String siren, EtatCommande etat, LocalDate demandeeLe, LocalDate terme, long version) {}
