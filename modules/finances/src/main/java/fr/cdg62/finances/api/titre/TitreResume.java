package fr.cdg62.finances.api.titre;

import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A titre de recettes in a list. */
public record TitreResume(
        long id,
        String numero,
        String siren,
        TypeTitre type,
        NatureTitre nature,
        String objet,
        Montant montant,
        LocalDate dateEmission,
        LocalDate dateLimite) {

    /** The form a query builds from the row. */
    public TitreResume(
            long id,
            String numero,
            String siren,
            TypeTitre type,
            NatureTitre nature,
            String objet,
            BigDecimal montant,
            LocalDate dateEmission,
            LocalDate dateLimite) {
        this(id, numero, siren, type, nature, objet, new Montant(montant), dateEmission, dateLimite);
    }
}
