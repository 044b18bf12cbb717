package fr.cdg62.carriere.retraite.services;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Segment;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.RegleService.Effet;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Counts the services of an agent over all his careers (specification carrière, § 2.6): a day counts once, the hours of
 * several employments à temps non complet add up. What goes on is supposed to go on until the departure.
 */
public final class DecompteServices {
    private static final int PRECISION = 10;

    private final ReglesRetraite regles;
    private final int enfants;
    private final List<PeriodeService> periodes = new ArrayList<>();
    private Duree interruptions = Duree.NULLE;

    private DecompteServices(ReglesRetraite regles, int enfants) {
        this.regles = regles;
        this.enfants = Math.max(1, enfants);
    }

    /**
     * The services up to the eve of a day.
     *
     * @param enfants children: each allows some months of interruption; one at least is supposed where there was one
     */
    public static Services avant(
            LocalDate depart, Collection<Chronologie> carrieres, ReglesRetraite regles, int enfants) {
        List<List<Segment>> segments =
                carrieres.stream().map(carriere -> segments(carriere, depart)).toList();
        DecompteServices decompte = new DecompteServices(regles, enfants);
        List<LocalDate> jours = List.copyOf(ruptures(segments, regles, depart));
        for (int i = 0; i + 1 < jours.size(); i++) {
            decompte.tranche(
                    segments, Periode.entre(jours.get(i), jours.get(i + 1).minusDays(1)));
        }
        return new Services(decompte.periodes);
    }

    private static List<Segment> segments(Chronologie carriere, LocalDate depart) {
        return carriere.debut()
                .filter(debut -> debut.isBefore(depart))
                .map(debut -> carriere.segments(Periode.entre(debut, depart.minusDays(1))))
                .orElse(List.of());
    }

    private static SortedSet<LocalDate> ruptures(
            List<List<Segment>> carrieres, ReglesRetraite regles, LocalDate depart) {
        SortedSet<LocalDate> jours = new TreeSet<>();
        carrieres.forEach(segments -> segments.forEach(segment -> {
            jours.add(segment.periode().debut());
            jours.add(segment.periode().fin().plusDays(1));
        }));
        if (!jours.isEmpty()) {
            jours.addAll(regles.ruptures().subSet(jours.first(), depart));
        }
        return jours;
    }

    private void tranche(List<List<Segment>> carrieres, Periode periode) {
        LocalDate jour = periode.debut();
        List<Jugement> jugements = carrieres.stream()
                .flatMap(List::stream)
                .filter(segment -> segment.periode().contient(jour))
                .map(segment -> Jugement.de(segment, regles, jour))
                .toList();
        List<Jugement> comptants =
                jugements.stream().filter(j -> j.effet() != Effet.EXCLU).toList();
        if (comptants.isEmpty()) {
            jugements.stream().findFirst().ifPresent(j -> ajouter(periode, BigDecimal.ZERO, j.libelle(), j.source()));
        } else {
            compter(periode, comptants);
        }
    }

    private void compter(Periode periode, List<Jugement> comptants) {
        BigDecimal complet =
                regles.valeur(Reglage.TEMPS_COMPLET_HEURES, periode.debut()).valeur();
        Datee<BigDecimal> seuil = regles.valeur(Reglage.AFFILIATION_HEURES, periode.debut());
        BigDecimal heures = BigDecimal.ZERO;
        BigDecimal travaillees = BigDecimal.ZERO;
        for (Jugement comptant : comptants) {
            Segment segment = comptant.segment();
            BigDecimal siennes = segment.heures() == null ? complet : segment.heures();
            heures = heures.add(siennes);
            travaillees = travaillees.add(
                    segment.quotite() == null
                            ? siennes
                            : siennes.multiply(segment.quotite()).movePointLeft(2));
        }
        String libelle = comptants.stream().map(Jugement::libelle).distinct().collect(Collectors.joining(" ; "));
        if (heures.compareTo(seuil.valeur()) < 0) {
            ajouter(periode, BigDecimal.ZERO, libelle + ", moins que le seuil d'affiliation", seuil.source());
            return;
        }
        BigDecimal fraction =
                travaillees.divide(complet, PRECISION, RoundingMode.HALF_UP).min(BigDecimal.ONE);
        Source source = comptants.get(0).source();
        if (comptants.stream().allMatch(comptant -> comptant.effet() == Effet.PLAFONNE)) {
            plafonner(periode, fraction, libelle, source);
        } else {
            ajouter(periode, fraction, libelle, source);
        }
    }

    private void plafonner(Periode periode, BigDecimal fraction, String libelle, Source source) {
        Datee<BigDecimal> mois = regles.valeur(Reglage.CONGE_ENFANT, periode.debut());
        Duree plafond = Duree.mois(mois.valeur().intValueExact() * enfants);
        Duree reste = plafond.moins(interruptions);
        LocalDate atteint = reste.apres(periode.debut());
        if (atteint.isAfter(periode.fin())) {
            interruptions = interruptions.plus(
                    new Duree(Trentiemes.entre(periode.debut(), periode.fin().plusDays(1))));
            ajouter(periode, fraction, libelle, source);
            return;
        }
        interruptions = plafond;
        if (!reste.estNulle()) {
            ajouter(Periode.entre(periode.debut(), atteint.minusDays(1)), fraction, libelle, source);
        }
        ajouter(
                Periode.entre(atteint, periode.fin()),
                BigDecimal.ZERO,
                "%s au-delà de %s".formatted(libelle, plafond.texte()),
                mois.source());
    }

    private void ajouter(Periode periode, BigDecimal fraction, String libelle, Source source) {
        PeriodeService suivante = new PeriodeService(periode, fraction, fraction.signum() > 0, libelle, source);
        int dernier = periodes.size() - 1;
        if (dernier >= 0 && periodes.get(dernier).seProlonge(suivante)) {
            periodes.set(dernier, periodes.get(dernier).jusquA(suivante));
        } else {
            periodes.add(suivante);
        }
    }
}
