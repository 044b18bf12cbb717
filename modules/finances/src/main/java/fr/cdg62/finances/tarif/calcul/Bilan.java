package fr.cdg62.finances.tarif.calcul;

import fr.cdg62.finances.api.catalogue.Cercle;
import fr.cdg62.finances.api.catalogue.MissionVue;
import fr.cdg62.finances.api.tarif.Chiffrage;
import fr.cdg62.finances.api.tarif.LigneSimulation;
import fr.cdg62.finances.api.tarif.SimulationVue;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.valeur.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Gathers the lines of a simulation, their total and its instalments. */
final class Bilan {
    private final MissionVue mission;
    private final LocalDate date;
    private final List<LigneSimulation> lignes = new ArrayList<>();
    private final List<Montant> echeances = new ArrayList<>();

    Bilan(MissionVue mission, LocalDate date) {
        this.mission = mission;
        this.date = date;
    }

    void ajouter(List<LigneSimulation> nouvelles, int annees) {
        lignes.addAll(nouvelles);
        List<Montant> parts = total(nouvelles).repartir(annees);
        for (int i = 0; i < parts.size(); i++) {
            if (i == echeances.size()) {
                echeances.add(Montant.ZERO);
            }
            echeances.set(i, echeances.get(i).plus(parts.get(i)));
        }
    }

    /** A mission that a cotisation covers: nothing to pay per use. */
    SimulationVue incluse(Tracage trace) {
        String motif = mission.cercle() == Cercle.OBLIGATOIRE
                ? "Comprise dans la cotisation obligatoire des affiliés%s."
                        .formatted(mission.socleCommun() ? " et dans l'adhésion au socle commun" : "")
                : "Comprise dans la cotisation additionnelle.";
        trace.etape("Tarif", motif, "inclus", "");
        return vue(Chiffrage.INCLUSE, null, List.of(), motif, trace);
    }

    SimulationVue conclure(Tracage trace) {
        Chiffrage chiffrage = chiffrage();
        String motif = lignes.stream()
                .map(LigneSimulation::motif)
                .filter(texte -> !texte.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        if (chiffrage == Chiffrage.SUR_DEVIS || chiffrage == Chiffrage.DEVIS_EXTERNE) {
            trace.etape("Total", "une ligne au moins n'a pas de prix dans la grille", "sur devis", "");
            return vue(chiffrage, null, List.of(), motif, trace);
        }
        Montant total = total(lignes);
        trace.etape("Total", "somme des lignes chiffrées", total.texte(), "");
        if (echeances.size() > 1) {
            trace.etape("Échéances", total.texte() + " en " + echeances.size() + " ans", texteEcheances(), "A-24");
        }
        return vue(chiffrage, total, echeances, motif, trace);
    }

    private Chiffrage chiffrage() {
        for (Chiffrage candidat : List.of(Chiffrage.SUR_DEVIS, Chiffrage.CHIFFREE, Chiffrage.GRATUITE)) {
            if (lignes.stream().anyMatch(ligne -> ligne.chiffrage() == candidat)) {
                return candidat;
            }
        }
        return Chiffrage.DEVIS_EXTERNE;
    }

    private static Montant total(List<LigneSimulation> lignes) {
        return Montant.somme(lignes.stream()
                .map(LigneSimulation::montant)
                .filter(Objects::nonNull)
                .toList());
    }

    private String texteEcheances() {
        return echeances.stream().map(Montant::texte).collect(Collectors.joining(" ; "));
    }

    private SimulationVue vue(Chiffrage chiffrage, Montant total, List<Montant> parAnnee, String motif, Tracage trace) {
        return new SimulationVue(
                mission.code(), mission.libelle(), date, chiffrage, lignes, total, parAnnee, motif, trace.fin());
    }
}
