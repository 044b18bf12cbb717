package fr.cdg62.finances.cotisation.calcul;

import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.finances.api.cotisation.calcul.Periodicite;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a declaration must satisfy before it is computed; each refusal names the faulty field. */
public final class RegleSaisie {

    private static final int BASES_MAXIMUM = 60;
    private static final int DECIMALES = 2;
    private static final BigDecimal BASE_LIMITE = new BigDecimal("1000000000");

    private final Periode periode;
    private final LocalDate aujourdHui;
    private final Adhesions adhesions;

    public RegleSaisie(Periode periode, LocalDate aujourdHui, Adhesions adhesions) {
        this.periode = periode;
        this.aujourdHui = aujourdHui;
        this.adhesions = adhesions;
    }

    /**
     * Checks a whole declaration.
     *
     * @throws DemandeRefusee SAISIE_INVALIDE, PERIODE_NON_ECHUE or MOIS_HORS_ADHESION
     */
    public void verifier(List<BaseMensuelle> bases) {
        verifierPeriode();
        exiger(!bases.isEmpty(), "La déclaration porte au moins un mois.", "bases");
        exiger(bases.size() <= BASES_MAXIMUM, "La déclaration porte au plus " + BASES_MAXIMUM + " mois.", "bases");
        Set<YearMonth> mois = new HashSet<>();
        for (int i = 0; i < bases.size(); i++) {
            String champ = "bases[" + i + "]";
            BaseMensuelle base = bases.get(i);
            verifierMois(base.mois(), champ + ".mois");
            exiger(
                    mois.add(base.mois()),
                    "Le mois " + Texte.deMois(base.mois()) + " figure deux fois.",
                    champ + ".mois");
            verifierBase(base.baseCnracl(), "La base CNRACL", champ + ".baseCnracl");
            verifierBase(base.baseRegimeGeneral(), "La base du régime général", champ + ".baseRegimeGeneral");
        }
        verifierCompletude(mois);
    }

    private void verifierPeriode() {
        Periodicite.de(periode);
        if (YearMonth.from(periode.fin()).isAfter(YearMonth.from(aujourdHui))) {
            throw new DemandeRefusee(
                    CodeProbleme.PERIODE_NON_ECHUE,
                    "La période " + Texte.periode(periode) + " ne peut être déclarée qu'à partir de son dernier mois.",
                    "periode");
        }
    }

    private void verifierMois(YearMonth mois, String champ) {
        exiger(mois != null, "Le mois travaillé est à indiquer.", champ);
        exiger(
                !mois.isAfter(YearMonth.from(periode.fin())),
                "Le mois " + Texte.deMois(mois) + " est postérieur à la période déclarée.",
                champ);
        if (adhesions.du(mois).contributions().isEmpty()) {
            throw new DemandeRefusee(
                    CodeProbleme.MOIS_HORS_ADHESION,
                    "La collectivité n'était ni affiliée ni adhérente au socle commun au mois " + Texte.deMois(mois)
                            + " : aucune cotisation n'est due pour ce mois.",
                    champ);
        }
    }

    private static void verifierBase(BigDecimal base, String nom, String champ) {
        exiger(base != null, nom + " est à indiquer (0 si rien n'a été versé).", champ);
        exiger(base.signum() >= 0, nom + " ne peut pas être négative.", champ);
        exiger(base.stripTrailingZeros().scale() <= DECIMALES, nom + " compte au plus deux décimales.", champ);
        exiger(base.compareTo(BASE_LIMITE) < 0, nom + " dépasse le montant plausible d'un mois.", champ);
    }

    private void verifierCompletude(Set<YearMonth> declares) {
        YearMonth fin = YearMonth.from(periode.fin());
        for (YearMonth mois = YearMonth.from(periode.debut()); !mois.isAfter(fin); mois = mois.plusMonths(1)) {
            exiger(
                    declares.contains(mois)
                            || adhesions.du(mois).contributions().isEmpty(),
                    "Le mois " + Texte.deMois(mois) + " manque (base 0 si rien n'a été versé).",
                    "bases");
        }
    }

    private static void exiger(boolean condition, String message, String champ) {
        if (!condition) {
            throw new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, message, champ);
        }
    }
}
