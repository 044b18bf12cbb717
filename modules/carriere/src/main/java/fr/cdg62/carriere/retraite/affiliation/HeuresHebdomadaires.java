package fr.cdg62.carriere.retraite.affiliation;

import fr.cdg62.carriere.api.duree.DureeHebdomadaire;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.api.retraite.affiliation.ContratAffiliation;
import fr.cdg62.carriere.chronologie.Segment;
import fr.cdg62.carriere.retraite.CarriereConnue;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The weekly work of an agent on the day of effect, all employers together, against the threshold of the CNRACL. */
final class HeuresHebdomadaires {
    private static final Set<TypePosition> EN_SERVICE =
            EnumSet.of(TypePosition.ACTIVITE, TypePosition.MISE_A_DISPOSITION);
    private static final String AUTRE_EMPLOYEUR = "Un autre employeur";

    private final LocalDate jour;
    private final int minutes;
    private final Datee<BigDecimal> seuil;
    private final int tempsComplet;
    private final Map<String, Emploi> autres = new TreeMap<>();

    private HeuresHebdomadaires(ContratAffiliation contrat, ReglesRetraite regles) {
        jour = contrat.dateEffet();
        minutes = contrat.minutes();
        seuil = regles.valeur(Reglage.AFFILIATION_HEURES, jour);
        tempsComplet = DureeHebdomadaire.heures(
                        regles.valeur(Reglage.TEMPS_COMPLET_HEURES, jour).valeur())
                .minutes();
    }

    /** What was declared to the CNRACL for another employer goes before what the careers say of it. */
    static HeuresHebdomadaires de(
            String siren,
            ContratAffiliation contrat,
            List<CarriereConnue> carrieres,
            List<Connue> affiliations,
            ReglesRetraite regles) {
        HeuresHebdomadaires heures = new HeuresHebdomadaires(contrat, regles);
        carrieres.forEach(heures::compter);
        affiliations.forEach(heures::compter);
        heures.autres.remove(siren);
        return heures;
    }

    private void compter(CarriereConnue carriere) {
        for (Segment segment : carriere.chronologie().segments(new Periode(jour, jour))) {
            boolean fonctionnaire = segment.statut() == Statut.STAGIAIRE || segment.statut() == Statut.TITULAIRE;
            if (fonctionnaire && EN_SERVICE.contains(segment.position())) {
                String siren = carriere.employeur(jour);
                Emploi emploi = new Emploi(
                        carriere.visible() ? "Employeur " + siren : AUTRE_EMPLOYEUR,
                        segment.heures() == null
                                ? tempsComplet
                                : DureeHebdomadaire.heures(segment.heures()).minutes());
                autres.merge(siren, emploi, Emploi::plus);
            }
        }
    }

    private void compter(Connue affiliation) {
        String siren = affiliation.siren();
        if (affiliation.tientLe(jour)) {
            String nom = autres.containsKey(siren) ? autres.get(siren).nom() : AUTRE_EMPLOYEUR;
            autres.put(siren, new Emploi(nom, affiliation.minutes()));
        } else if (!affiliation.tientDepuis(jour)) {
            autres.remove(siren);
        }
    }

    /** Minutes a week of a full-time employment that day. */
    int tempsComplet() {
        return tempsComplet;
    }

    boolean suffisent() {
        return total() >= DureeHebdomadaire.heures(seuil.valeur()).minutes();
    }

    int total() {
        return minutes + autres.values().stream().mapToInt(Emploi::minutes).sum();
    }

    String seuil() {
        return DureeHebdomadaire.heures(seuil.valeur()).texte();
    }

    /** How the total is made. */
    Trace trace() {
        Tracage trace = new Tracage().etape("Cet emploi", "durée déclarée", new DureeHebdomadaire(minutes).texte(), "");
        autres.values()
                .forEach(emploi -> trace.etape(
                        emploi.nom(), "autre emploi du jour", new DureeHebdomadaire(emploi.minutes()).texte(), ""));
        return trace.etape("Durée hebdomadaire", "somme des emplois", new DureeHebdomadaire(total()).texte(), "")
                .etape(
                        "Affiliation à la CNRACL",
                        "%s %s %s".formatted(new DureeHebdomadaire(total()).texte(), suffisent() ? "≥" : "<", seuil()),
                        suffisent() ? "ouverte" : "fermée : Ircantec",
                        seuil.source().citation())
                .fin();
    }

    /** Another employment of the day. */
    private record Emploi(String nom, int minutes) {
        private Emploi plus(Emploi autre) {
            return new Emploi(nom, minutes + autre.minutes);
        }
    }
}
