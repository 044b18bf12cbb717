package fr.cdg62.carriere.reprise.remuneration;

import fr.cdg62.carriere.api.reprise.RemunerationAnterieure;
import fr.cdg62.socle.saisie.Saisie;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the pays before a nomination cannot be. */
public final class ControleRemuneration {
    private static final int MOIS_MAXIMUM = 13;
    private static final BigDecimal MONTANT_MAXIMUM = new BigDecimal("99999.99");

    private ControleRemuneration() {}

    /** Refuses the first fault on its field; null is no fault. */
    public static void verifier(RemunerationAnterieure remuneration, LocalDate nomination) {
        if (remuneration == null) {
            return;
        }
        List<RemunerationAnterieure.Mois> mensuelles = remuneration.mensuelles();
        Saisie.exiger(
                !mensuelles.isEmpty() && mensuelles.size() <= MOIS_MAXIMUM,
                "Indiquez de 1 à %d rémunérations mensuelles.".formatted(MOIS_MAXIMUM),
                "mensuelles");
        Set<YearMonth> vus = new HashSet<>();
        for (RemunerationAnterieure.Mois mois : mensuelles) {
            LocalDate jour = Saisie.present(mois.mois(), "mois");
            Saisie.exiger(jour.isBefore(nomination), "Les rémunérations précèdent la nomination.", "mois");
            Saisie.exiger(vus.add(YearMonth.from(jour)), "Une rémunération par mois, pas deux.", "mois");
            exigerMontant(Saisie.present(mois.montant(), "montant"), "montant");
        }
        if (remuneration.primes() != null) {
            exigerMontant(remuneration.primes(), "primes");
        }
    }

    private static void exigerMontant(BigDecimal montant, String champ) {
        Saisie.exiger(
                montant.signum() >= 0 && montant.compareTo(MONTANT_MAXIMUM) <= 0 && montant.scale() <= 2,
                "Un montant mensuel est positif, en euros et centimes.",
                champ);
    }
}
