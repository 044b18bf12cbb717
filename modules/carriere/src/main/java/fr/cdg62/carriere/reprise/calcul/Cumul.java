package fr.cdg62.carriere.reprise.calcul;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.duree.DureeHebdomadaire;
import fr.cdg62.carriere.api.reprise.ServiceAnterieur;
import fr.cdg62.carriere.classement.Fraction;
import fr.cdg62.socle.trace.Tracage;
import java.util.List;

/** Adds up periods of services in exact days of thirtieths of months, telling what it does. */
final class Cumul {
    private static final int JOURS_PAR_MOIS = 30;

    private Cumul() {}

    /** Every period in full, part time comprised. */
    static Fraction entier(List<ServiceAnterieur> services, Tracage trace) {
        Fraction total = Fraction.ZERO;
        for (ServiceAnterieur service : services) {
            Duree duree = Duree.entre(service.du(), service.au());
            total = total.plus(Fraction.entiere(duree.jours()));
        }
        tracer(services, total, trace);
        return total;
    }

    /** Every period converted to full time; one without weekly length was done at full time. */
    static Fraction tempsPlein(List<ServiceAnterieur> services, int minutesTempsComplet, Tracage trace) {
        Fraction total = Fraction.ZERO;
        for (ServiceAnterieur service : services) {
            Fraction duree =
                    Fraction.entiere(Duree.entre(service.du(), service.au()).jours());
            int minutes = service.minutesHebdo() == null
                    ? minutesTempsComplet
                    : Math.min(service.minutesHebdo(), minutesTempsComplet);
            Fraction convertie = duree.fois(new Fraction(minutes, minutesTempsComplet));
            if (minutes != minutesTempsComplet) {
                trace.etape(
                        "Conversion en temps plein",
                        "%s à %s sur %s"
                                .formatted(
                                        mois(duree),
                                        new DureeHebdomadaire(minutes).texte(),
                                        new DureeHebdomadaire(minutesTempsComplet).texte()),
                        mois(convertie),
                        "décret n° 2016-596, art. 5");
            }
            total = total.plus(convertie);
        }
        tracer(services, total, trace);
        return total;
    }

    private static void tracer(List<ServiceAnterieur> services, Fraction total, Tracage trace) {
        if (!services.isEmpty()) {
            trace.etape(
                    "Services présentés",
                    services.size() == 1 ? "une période" : services.size() + " périodes",
                    "%s de %s".formatted(mois(total), services.get(0).nature().libelle()),
                    "");
        }
    }

    /** Days as months: « 64 mois », « 40 mois 15 jours ». */
    static String mois(Fraction jours) {
        Duree duree = new Duree(jours.plancher());
        int reste = duree.jours() % JOURS_PAR_MOIS;
        String texte = duree.moisEntiers() + " mois";
        if (reste == 0) {
            return texte;
        }
        return texte + " " + reste + (reste == 1 ? " jour" : " jours");
    }
}
