package fr.cdg62.finances.prestation;

import fr.cdg62.finances.api.prestation.NouvellePrestation;
import fr.cdg62.finances.convention.Convention;
import fr.cdg62.finances.impression.TexteFrancais;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import java.time.LocalDate;

/** What may be entered as done. */
final class ReglePrestation {

    private static final int COMMENTAIRE_MAXIMUM = 500;
    private static final int DECIMALES = 2;

    private ReglePrestation() {}

    static void verifier(NouvellePrestation nouvelle, Convention convention, LocalDate jour) {
        LocalDate date = Saisie.present(nouvelle.date(), "date");
        Saisie.exiger(!date.isAfter(jour), "Une prestation faite n'est pas datée dans le futur.", "date");
        Saisie.present(nouvelle.prestation(), "prestation");
        Saisie.exiger(
                Saisie.present(nouvelle.quantite(), "quantite").signum() > 0,
                "La quantité est strictement positive.",
                "quantite");
        Saisie.exiger(
                nouvelle.quantite().stripTrailingZeros().scale() <= DECIMALES,
                "La quantité a deux décimales au plus.",
                "quantite");
        Saisie.exiger(
                nouvelle.commentaire() == null || nouvelle.commentaire().length() <= COMMENTAIRE_MAXIMUM,
                "Le commentaire compte au plus " + COMMENTAIRE_MAXIMUM + " caractères.",
                "commentaire");
        if (!convention.couvre(date)) {
            throw new DemandeRefusee(
                    CodeProbleme.PRESTATION_HORS_CONVENTION,
                    "La convention n'était pas en vigueur le %s.".formatted(TexteFrancais.date(date)),
                    "date");
        }
    }
}
