package fr.cdg62.finances.api.cotisation.calcul;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.time.YearMonth;

/** How often a collectivité declares: as it pays the social security bodies (R-COT-5), or yearly (R-COT-6). */
public enum Periodicite {
    MENSUELLE("mensuelle", 1),
    TRIMESTRIELLE("trimestrielle", 3),
    ANNUELLE("annuelle", 12);

    private final String libelle;
    private final int mois;

    Periodicite(String libelle, int mois) {
        this.libelle = libelle;
        this.mois = mois;
    }

    /** French name, feminine, as printed. */
    public String libelle() {
        return libelle;
    }

    /** Number of months of a period: 1, 3 or 12. */
    public int mois() {
        return mois;
    }

    /** The period of this kind that holds the month: the month, its civil quarter, its civil year. */
    public Periode contenant(YearMonth mois) {
        int premier = (mois.getMonthValue() - 1) / this.mois * this.mois + 1;
        YearMonth debut = YearMonth.of(mois.getYear(), premier);
        return new Periode(debut.atDay(1), debut.plusMonths(this.mois - 1L).atEndOfMonth());
    }

    /**
     * The kind of a period.
     *
     * @throws DemandeRefusee SAISIE_INVALIDE (field {@code periode}) unless it is a civil month, quarter or year
     */
    public static Periodicite de(Periode periode) {
        LocalDate debut = periode.debut();
        for (Periodicite periodicite : values()) {
            if (periodicite.contenant(YearMonth.from(debut)).equals(periode)) {
                return periodicite;
            }
        }
        throw new DemandeRefusee(
                CodeProbleme.SAISIE_INVALIDE,
                "La période déclarée est un mois, un trimestre ou une année civils entiers.",
                "periode");
    }
}
