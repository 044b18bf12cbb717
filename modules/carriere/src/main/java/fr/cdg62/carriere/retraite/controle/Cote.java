package fr.cdg62.carriere.retraite.controle;

import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Segment;
import fr.cdg62.carriere.retraite.CarriereConnue;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.carriere.retraite.services.Jugement;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** One of the two sides compared: the careers, or the account told as careers. */
final class Cote {
    private final List<CarriereConnue> carrieres;
    private final List<List<Segment>> segments = new ArrayList<>();
    private final LocalDate lendemain;

    Cote(List<CarriereConnue> carrieres, LocalDate arreteAu) {
        this.carrieres = List.copyOf(carrieres);
        this.lendemain = arreteAu.plusDays(1);
        this.carrieres.forEach(carriere -> segments.add(segments(carriere.chronologie())));
    }

    private List<Segment> segments(Chronologie chronologie) {
        return chronologie
                .debut()
                .filter(debut -> debut.isBefore(lendemain))
                .map(debut -> chronologie.segments(Periode.entre(debut, lendemain.minusDays(1))))
                .orElse(List.of());
    }

    /** First days of what changes, and the day after the last. */
    SortedSet<LocalDate> ruptures() {
        SortedSet<LocalDate> jours = new TreeSet<>();
        segments.forEach(siens -> siens.forEach(segment -> {
            jours.add(segment.periode().debut());
            jours.add(segment.periode().fin().plusDays(1));
        }));
        if (!jours.isEmpty()) {
            jours.addAll(mutations().subSet(jours.first(), lendemain));
        }
        return jours;
    }

    private SortedSet<LocalDate> mutations() {
        SortedSet<LocalDate> jours = new TreeSet<>();
        carrieres.forEach(carriere -> carriere.chronologie().de(NatureFait.EMPLOI).stream()
                .map(Fait::periode)
                .forEach(periode -> {
                    jours.add(periode.debut());
                    if (!periode.estOuverte()) {
                        jours.add(periode.fin().plusDays(1));
                    }
                }));
        return jours;
    }

    /** What it says of a day; nothing where no statut is known, as between two periods. */
    List<Vu> le(LocalDate jour, ReglesRetraite regles) {
        List<Vu> vus = new ArrayList<>();
        for (int i = 0; i < carrieres.size(); i++) {
            CarriereConnue carriere = carrieres.get(i);
            segment(segments.get(i), jour)
                    .map(segment ->
                            new Vu(carriere.employeur(jour), carriere.visible(), Jugement.de(segment, regles, jour)))
                    .ifPresent(vus::add);
        }
        return vus;
    }

    private static Optional<Segment> segment(List<Segment> siens, LocalDate jour) {
        return siens.stream()
                .filter(segment -> segment.statut() != null && segment.periode().contient(jour))
                .findFirst();
    }
}
