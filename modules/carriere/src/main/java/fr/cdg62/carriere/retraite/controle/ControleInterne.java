package fr.cdg62.carriere.retraite.controle;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.acte.Gravite;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.carriere.retraite.services.Trentiemes;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The anomalies of the periods of an account by themselves, by the codes of the exchanges (specification, § 3.6). */
final class ControleInterne {
    private static final String CHAMP = "periodes";
    private static final int MOIS = 30;

    private final List<PeriodeCompte> periodes;
    private final LocalDate arreteAu;
    private final ReglesRetraite regles;
    private final List<Constat> constats = new ArrayList<>();

    private ControleInterne(List<PeriodeCompte> periodes, LocalDate arreteAu, ReglesRetraite regles) {
        this.periodes = periodes.stream()
                .sorted(Comparator.comparing(PeriodeCompte::debut))
                .toList();
        this.arreteAu = arreteAu;
        this.regles = regles;
    }

    static List<Constat> constater(List<PeriodeCompte> periodes, LocalDate arreteAu, ReglesRetraite regles) {
        ControleInterne controle = new ControleInterne(periodes, arreteAu, regles);
        controle.chevauchements();
        controle.trous();
        controle.periodes.forEach(controle::quotite);
        controle.periodes.forEach(controle::affiliation);
        controle.stages();
        return controle.constats;
    }

    private void chevauchements() {
        for (int i = 0; i < periodes.size(); i++) {
            for (PeriodeCompte suivante : periodes.subList(i + 1, periodes.size())) {
                PeriodeCompte periode = periodes.get(i);
                if (periode.siren().equals(suivante.siren()) && quand(periode).chevauche(quand(suivante))) {
                    constater(
                            Gravite.BLOQUANT,
                            "E201",
                            "Deux périodes de l'employeur %s se chevauchent : l'une commence le %s, l'autre le %s."
                                    .formatted(periode.siren(), courte(periode.debut()), courte(suivante.debut())),
                            "");
                }
            }
        }
    }

    private void trous() {
        LocalDate couvert = null;
        for (PeriodeCompte periode : periodes) {
            if (couvert != null && periode.debut().isAfter(couvert.plusDays(1))) {
                constater(
                        Gravite.ANOMALIE,
                        "E202",
                        "Aucune période du %s au %s : déclarez le congé, la disponibilité ou la radiation."
                                .formatted(
                                        courte(couvert.plusDays(1)),
                                        courte(periode.debut().minusDays(1))),
                        "");
            }
            LocalDate fin = fin(periode);
            couvert = couvert == null || fin.isAfter(couvert) ? fin : couvert;
        }
    }

    private void quotite(PeriodeCompte periode) {
        if (periode.quotite() == null) {
            return;
        }
        Datee<BigDecimal> minimum = regles.valeur(Reglage.QUOTITE_MINIMUM, periode.debut());
        if (periode.quotite().compareTo(minimum.valeur()) < 0
                || periode.quotite().compareTo(BigDecimal.valueOf(100)) > 0) {
            constater(
                    Gravite.BLOQUANT,
                    "E205",
                    "La quotité de la période du %s va de %s à 100 %%."
                            .formatted(
                                    courte(periode.debut()),
                                    minimum.valeur().stripTrailingZeros().toPlainString()),
                    minimum.source().citation());
        }
    }

    /** All the employments of the day add up. */
    private void affiliation(PeriodeCompte periode) {
        List<PeriodeCompte> duJour = periodes.stream()
                .filter(autre -> quand(autre).contient(periode.debut()))
                .toList();
        if (periode.heures() == null || duJour.stream().anyMatch(autre -> autre.heures() == null)) {
            return;
        }
        Datee<BigDecimal> seuil = regles.valeur(Reglage.AFFILIATION_HEURES, periode.debut());
        BigDecimal heures = duJour.stream().map(PeriodeCompte::heures).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (heures.compareTo(seuil.valeur()) < 0) {
            constater(
                    Gravite.BLOQUANT,
                    "E104",
                    "Au %s, %s heures par semaine au total, moins que les %s qui ouvrent l'affiliation : l'agent relève de l'Ircantec."
                            .formatted(courte(periode.debut()), nombre(heures), nombre(seuil.valeur())),
                    seuil.source().citation());
        }
    }

    private void stages() {
        Map<String, List<PeriodeCompte>> parEmployeur = periodes.stream()
                .collect(Collectors.groupingBy(PeriodeCompte::siren, TreeMap::new, Collectors.toList()));
        parEmployeur.forEach((siren, siennes) -> {
            if (siennes.stream().noneMatch(periode -> periode.statut() == Statut.TITULAIRE)) {
                stage(siren, siennes);
            }
        });
    }

    private void stage(String siren, List<PeriodeCompte> stages) {
        Datee<BigDecimal> maximum =
                regles.valeur(Reglage.STAGE_MAXIMUM, stages.get(0).debut());
        int jours = stages.stream()
                .mapToInt(stage -> Trentiemes.entre(stage.debut(), fin(stage).plusDays(1)))
                .sum();
        if (jours >= maximum.valeur().intValueExact() * MOIS) {
            constater(
                    Gravite.ANOMALIE,
                    "E207",
                    "Chez l'employeur %s, %s mois de stage ou plus sans titularisation."
                            .formatted(siren, nombre(maximum.valeur())),
                    maximum.source().citation());
        }
    }

    private LocalDate fin(PeriodeCompte periode) {
        return periode.fin() == null ? arreteAu : periode.fin();
    }

    private static Periode quand(PeriodeCompte periode) {
        return new Periode(periode.debut(), periode.fin());
    }

    private static String nombre(BigDecimal valeur) {
        return valeur.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private void constater(Gravite gravite, String code, String message, String regle) {
        constats.add(new Constat(gravite, code, message, regle, CHAMP));
    }
}
