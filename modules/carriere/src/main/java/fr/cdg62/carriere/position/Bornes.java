package fr.cdg62.carriere.position;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Segment;
import fr.cdg62.carriere.controle.ActeEtudie;
import fr.cdg62.carriere.controle.Constats;
import fr.cdg62.carriere.controle.Seuils;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;

/** The limits of length that the positions share. */
final class Bornes {
    private Bornes() {}

    /** A position that is granted for a time says until when; whether it does. */
    static boolean exigerFin(Fait fait, Constats constats) {
        if (fait.periode().estOuverte()) {
            constats.refuser(
                    CodeProbleme.POSITION_DUREE,
                    "La position « %s » est accordée pour une durée : indiquez son dernier jour."
                            .formatted(ActeEtudie.type(fait).libelle()),
                    "",
                    "changements");
            return false;
        }
        return true;
    }

    /** At most this many months in one act, from day to day less one. */
    static void exigerMois(Fait fait, String objet, Seuils.Seuil mois, Constats constats) {
        LocalDate dernier = fait.du().plusMonths(mois.valeur()).minusDays(1);
        if (fait.periode().fin().isAfter(dernier)) {
            constats.refuser(
                    CodeProbleme.POSITION_DUREE,
                    "%s : %s au plus en un acte, soit jusqu'au %s ; l'acte va jusqu'au %s."
                            .formatted(
                                    objet,
                                    Duree.mois(mois.valeur()).texte(),
                                    courte(dernier),
                                    courte(fait.periode().fin())),
                    mois.source(),
                    "changements");
        }
    }

    /** The length of the stretches that answer, added up; the open ones do not count. */
    static Duree total(Collection<Segment> segments, Predicate<Segment> retenu) {
        return segments.stream()
                .filter(retenu)
                .filter(segment -> !segment.periode().estOuverte())
                .map(segment ->
                        Duree.entre(segment.periode().debut(), segment.periode().fin()))
                .reduce(Duree.NULLE, Duree::plus);
    }
}
