package fr.cdg62.carriere.retraite.services;

import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Segment;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.RegleService.Effet;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Counts the services of an agent over all his careers (specification carrière, § 2.6): a day counts once, the hours of
 * several employments à temps non complet add up. What goes on is supposed to go on until the departure.
 */
public final class DecompteServices {
    private final ReglesRetraite regles;
    private final DroitsEnfants droits;
    private final List<PeriodeService> periodes = new ArrayList<>();

    private DecompteServices(ReglesRetraite regles, EnfantsAgent enfants) {
        this.regles = regles;
        this.droits = new DroitsEnfants(regles, enfants);
    }

    /**
     * The services up to the eve of a day.
     *
     * @param enfants children: each allows some months of interruption or of part time de droit
     */
    public static Services avant(
            LocalDate depart, Collection<Chronologie> carrieres, ReglesRetraite regles, EnfantsAgent enfants) {
        List<List<Segment>> segments =
                carrieres.stream().map(carriere -> segments(carriere, depart)).toList();
        DecompteServices decompte = new DecompteServices(regles, enfants);
        List<LocalDate> jours = List.copyOf(ruptures(segments, regles, enfants, depart));
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
            List<List<Segment>> carrieres, ReglesRetraite regles, EnfantsAgent enfants, LocalDate depart) {
        SortedSet<LocalDate> jours = new TreeSet<>();
        carrieres.forEach(segments -> segments.forEach(segment -> {
            jours.add(segment.periode().debut());
            jours.add(segment.periode().fin().plusDays(1));
        }));
        if (!jours.isEmpty()) {
            jours.addAll(regles.ruptures().subSet(jours.first(), depart));
            jours.addAll(enfants.ruptures(regles).subSet(jours.first(), depart));
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
        Datee<BigDecimal> seuil = regles.valeur(Reglage.AFFILIATION_HEURES, periode.debut());
        TempsDeTravail temps = TempsDeTravail.de(
                comptants,
                regles.valeur(Reglage.TEMPS_COMPLET_HEURES, periode.debut()).valeur());
        String libelle = comptants.stream().map(Jugement::libelle).distinct().collect(Collectors.joining(" ; "));
        if (temps.heures().compareTo(seuil.valeur()) < 0) {
            ajouter(periode, BigDecimal.ZERO, libelle + ", moins que le seuil d'affiliation", seuil.source());
            return;
        }
        Source source = comptants.get(0).source();
        if (comptants.stream().allMatch(comptant -> comptant.effet() == Effet.PLAFONNE)) {
            plafonner(periode, temps.fraction(), libelle, source);
        } else if (temps.estPourUnEnfant()) {
            reduire(periode, temps, libelle, source);
        } else {
            ajouter(periode, temps.fraction(), libelle, source);
        }
    }

    private void plafonner(Periode periode, BigDecimal fraction, String libelle, Source source) {
        LocalDate terme = droits.interrompre(periode);
        avant(periode, terme).ifPresent(comptee -> ajouter(comptee, fraction, libelle, source));
        apres(periode, terme)
                .ifPresent(reste -> ajouter(
                        reste,
                        BigDecimal.ZERO,
                        "%s au-delà de %s"
                                .formatted(
                                        libelle, droits.plafond(periode.debut()).texte()),
                        regles.valeur(Reglage.CONGE_ENFANT, periode.debut()).source()));
    }

    private void reduire(Periode periode, TempsDeTravail temps, String libelle, Source source) {
        boolean ouvert = droits.ouvre(periode.debut());
        LocalDate terme = ouvert ? droits.reduire(periode, temps.nonTravaillee()) : periode.debut();
        BigDecimal gratuite = temps.fractionDeDroit().subtract(temps.fraction());
        avant(periode, terme)
                .ifPresent(comptee -> ajouter(new PeriodeService(
                        comptee,
                        temps.fractionDeDroit(),
                        true,
                        libelle + ", temps partiel de droit pour un enfant compté à temps plein",
                        regles.valeur(Reglage.TEMPS_PARTIEL_ENFANT, periode.debut())
                                .source(),
                        gratuite)));
        apres(periode, terme)
                .ifPresent(reste -> ajouter(new PeriodeService(
                        reste,
                        temps.fraction(),
                        true,
                        libelle + ", temps partiel de droit pour un enfant hors de la limite, compté à sa quotité",
                        source,
                        BigDecimal.ZERO)));
    }

    private static Optional<Periode> avant(Periode periode, LocalDate jour) {
        return jour.isAfter(periode.debut())
                ? Optional.of(Periode.entre(periode.debut(), jour.minusDays(1)))
                : Optional.empty();
    }

    private static Optional<Periode> apres(Periode periode, LocalDate jour) {
        return jour.isAfter(periode.fin()) ? Optional.empty() : Optional.of(Periode.entre(jour, periode.fin()));
    }

    private void ajouter(Periode periode, BigDecimal fraction, String libelle, Source source) {
        ajouter(new PeriodeService(periode, fraction, fraction.signum() > 0, libelle, source, null));
    }

    private void ajouter(PeriodeService suivante) {
        int dernier = periodes.size() - 1;
        if (dernier >= 0 && periodes.get(dernier).seProlonge(suivante)) {
            periodes.set(dernier, periodes.get(dernier).jusquA(suivante));
        } else {
            periodes.add(suivante);
        }
    }
}
