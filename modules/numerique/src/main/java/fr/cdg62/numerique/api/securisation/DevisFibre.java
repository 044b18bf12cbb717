package fr.cdg62.numerique.api.securisation;

import fr.cdg62.socle.valeur.Montant;
import java.time.LocalDate;

/**
 * The partner's quote.
 *
 * @param valideJusquAu last day on which the collectivité may accept it
 * @param montantAnnuel yearly share asked by the partner, in euros
 * @param document id of the PDF in the documents of the référentiel
 */
public record DevisFibre(
        String reference, LocalDate date, LocalDate valideJusquAu, Montant montantAnnuel, long document) {}
