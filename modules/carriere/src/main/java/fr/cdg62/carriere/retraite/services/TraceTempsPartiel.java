package fr.cdg62.carriere.retraite.services;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.trace.Tracage;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Tells what each part time de droit for a child adds to the services, or why it adds nothing. */
public final class TraceTempsPartiel {
    /** Title of the steps. */
    public static final String ETAPE = "Temps partiel de droit pour un enfant";

    private TraceTempsPartiel() {}

    /** One step for each stretch; none without such a part time. */
    public static void tracer(Services services, Tracage trace) {
        services.comptees().filter(periode -> periode.gratuite() != null).forEach(periode -> tracer(periode, trace));
    }

    private static void tracer(PeriodeService periode, Tracage trace) {
        String dates = "du %s au %s"
                .formatted(
                        DateFrancaise.courte(periode.periode().debut()),
                        DateFrancaise.courte(periode.periode().fin()));
        if (periode.gratuite().signum() == 0) {
            trace.etape(ETAPE, dates + ", hors de la limite d'âge ou de durée", "compté à sa quotité", "");
            return;
        }
        trace.etape(
                ETAPE,
                "%s, %s %% du temps complet non travaillés sur %s, comptés sans retenue"
                        .formatted(dates, pourcent(periode.gratuite()), new Duree(periode.jours()).texte()),
                ajoutes(periode) + " de plus",
                periode.source().citation());
    }

    private static String ajoutes(PeriodeService periode) {
        return new Duree(periode.gratuite()
                        .multiply(BigDecimal.valueOf(periode.jours()))
                        .setScale(0, RoundingMode.DOWN)
                        .intValueExact())
                .texte();
    }

    private static String pourcent(BigDecimal part) {
        return part.movePointRight(2)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
