package fr.cdg62.numerique.api.echange;

import fr.cdg62.socle.valeur.Montant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;

/**
 * A quote sent by the partner.
 *
 * @param reference the partner's, 1 to 60 characters
 * @param date not in the future
 * @param valideJusquAu today or later
 * @param montantAnnuel zero or more
 * @param nomDocument file name of the PDF
 * @param document bytes of the PDF, not copied
 */
public record DevisDepose(
        String reference,
        LocalDate date,
        LocalDate valideJusquAu,
        Montant montantAnnuel,
        String nomDocument,
        byte[] document) {
    @Override
    public boolean equals(Object autre) {
        return autre instanceof DevisDepose d
                && Objects.equals(reference, d.reference)
                && Objects.equals(date, d.date)
                && Objects.equals(valideJusquAu, d.valideJusquAu)
                && Objects.equals(montantAnnuel, d.montantAnnuel)
                && Objects.equals(nomDocument, d.nomDocument)
                && Arrays.equals(document, d.document);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reference, date, valideJusquAu, montantAnnuel, nomDocument, Arrays.hashCode(document));
    }

    @Override
    public String toString() {
        return "DevisDepose[" + reference + "]";
    }
}
