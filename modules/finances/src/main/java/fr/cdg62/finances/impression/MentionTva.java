package fr.cdg62.finances.impression;

import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.valeur.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What the documents say of the VAT: the dated parameter {@code TVA_TAUX} and its source (reading A-26). Prices of the grid
 * are taken as what the collectivité owes, VAT included if there is any.
 */
@ApplicationScoped
public class MentionTva {
    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    private static final int DECIMALES = 2;

    @Inject
    private Parametres parametres;

    /** The sentence printed under this total, on a document of that day. */
    public String texte(Montant total, LocalDate jour) {
        return texte(total, parametres.datee("TVA_TAUX", jour));
    }

    static String texte(Montant total, Datee<BigDecimal> taux) {
        String source =
                "%s (%s).".formatted(taux.source().texte(), taux.source().reference());
        if (taux.valeur().signum() == 0) {
            return source;
        }
        Montant tva = new Montant(total.valeur()
                .multiply(taux.valeur())
                .divide(CENT.add(taux.valeur()), DECIMALES, RoundingMode.HALF_UP));
        return "Total toutes taxes comprises, dont TVA à %s %% : %s. %s"
                .formatted(TexteFrancais.quantite(taux.valeur()), tva.texte(), source);
    }
}
