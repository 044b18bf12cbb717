package fr.cdg62.carriere.retraite.compte;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.retraite.compte.ContenuCompte;
import fr.cdg62.carriere.api.retraite.compte.EnfantCompte;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.socle.saisie.Saisie;
import fr.cdg62.socle.valeur.Siren;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What no content may say, whatever the control finds afterwards. */
final class SaisieCompte {
    private static final String PERIODES = "periodes";
    private static final String ENFANTS = "enfants";
    private static final int SEMAINE = 48;
    private static final int INDICE_MAXIMUM = 9999;
    private static final int GRADE_MAXIMUM = 40;
    private static final int NBI_MAXIMUM = 120;

    private SaisieCompte() {}

    static void verifier(ContenuCompte contenu, LocalDate jour) {
        exigerArret(contenu.arreteAu(), jour);
        Saisie.exiger(
                contenu.periodes().size() <= ContenuCompte.PERIODES_MAXIMUM,
                "Un compte a %d périodes au plus.".formatted(ContenuCompte.PERIODES_MAXIMUM),
                PERIODES);
        contenu.periodes().forEach(periode -> verifier(periode, contenu.arreteAu()));
        contenu.enfants().forEach(enfant -> verifier(enfant, jour));
        long distincts = contenu.enfants().stream()
                .map(enfant -> enfant.prenom().strip() + enfant.naissance())
                .distinct()
                .count();
        Saisie.exiger(distincts == contenu.enfants().size(), "Un enfant est saisi deux fois.", ENFANTS);
    }

    /** The day at which an account was read is told, and not to come. */
    static void exigerArret(LocalDate arreteAu, LocalDate jour) {
        Saisie.exiger(arreteAu != null, "Indiquez la date à laquelle le compte est arrêté.", "arreteAu");
        Saisie.exiger(!arreteAu.isAfter(jour), "Un compte ne s'arrête pas à une date à venir.", "arreteAu");
    }

    static void verifier(PeriodeCompte p, LocalDate arreteAu) {
        String debut = courte(p.debut());
        new Siren(p.siren());
        exiger(!p.debut().isAfter(arreteAu), "La période du %s commence après la date d'arrêt du compte.", debut);
        exiger(p.fin() == null || !p.fin().isBefore(p.debut()), "La période du %s finit avant son début.", debut);
        exiger(p.statut() != Statut.CONTRACTUEL, "Au %s, un contractuel n'est pas affilié à la CNRACL (E105).", debut);
        exiger(
                PeriodeCompte.POSITIONS.contains(p.position()),
                "La position de la période du %s n'est pas de celles du compte.",
                debut);
        exiger(
                p.motif() == null || p.motif().position() == p.position(),
                "Le motif de la période du %s n'est pas celui de sa position.",
                debut);
        exiger(positif(p.quotite(), 100), "La quotité de la période du %s va de 1 à 100 %%.", debut);
        exiger(
                p.motifTemps() == null || p.quotite() != null,
                "La période du %s a un motif de temps partiel : indiquez sa quotité.",
                debut);
        exiger(positif(p.heures(), SEMAINE), "Les heures de la période du %s vont de 0,25 à 48 par semaine.", debut);
        exiger(
                entre1Et(p.indiceBrut(), INDICE_MAXIMUM) && entre1Et(p.indiceMajore(), INDICE_MAXIMUM),
                "L'indice de la période du %s est irréel.",
                debut);
        exiger(
                p.grade() == null || p.grade().length() <= GRADE_MAXIMUM,
                "Le grade de la période du %s compte 40 caractères au plus.",
                debut);
        exiger(entre1Et(p.nbi(), NBI_MAXIMUM), "La NBI de la période du %s va de 1 à 120 points.", debut);
        exiger(
                !p.surcotisation() || p.quotite() != null || p.heures() != null,
                "La période du %s surcotise : indiquez sa quotité ou ses heures.",
                debut);
        exiger(
                entre1Et(p.servicesActifsJours(), jours(p, arreteAu)),
                "Les services actifs de la période du %s vont d'un jour à sa durée.",
                debut);
    }

    private static int jours(PeriodeCompte p, LocalDate arreteAu) {
        return Math.toIntExact(ChronoUnit.DAYS.between(p.debut(), p.fin() == null ? arreteAu : p.fin()) + 1);
    }

    private static void verifier(EnfantCompte enfant, LocalDate jour) {
        Saisie.exiger(!enfant.naissance().isAfter(jour), "Une naissance ne peut être à venir.", ENFANTS);
        Saisie.exiger(
                enfant.deces() == null
                        || (!enfant.deces().isBefore(enfant.naissance())
                                && !enfant.deces().isAfter(jour)),
                "Le décès d'un enfant suit sa naissance et n'est pas à venir.",
                ENFANTS);
        Saisie.exiger(
                enfant.conges().stream()
                        .allMatch(conge -> !conge.fin().isBefore(conge.debut())
                                && !conge.debut().isAfter(jour)),
                "Un congé pour un enfant ne finit pas avant son début, et ne commence pas à une date à venir.",
                ENFANTS);
    }

    private static boolean positif(BigDecimal valeur, int maximum) {
        return valeur == null || (valeur.signum() > 0 && valeur.compareTo(BigDecimal.valueOf(maximum)) <= 0);
    }

    private static boolean entre1Et(Integer valeur, int maximum) {
        return valeur == null || (valeur >= 1 && valeur <= maximum);
    }

    private static void exiger(boolean condition, String message, String debut) {
        if (!condition) {
            Saisie.exiger(false, message.formatted(debut), PERIODES);
        }
    }
}
