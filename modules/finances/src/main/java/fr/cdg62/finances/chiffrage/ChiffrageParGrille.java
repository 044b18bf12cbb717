package fr.cdg62.finances.chiffrage;

import fr.cdg62.finances.api.tarif.Chiffrage;
import fr.cdg62.finances.api.tarif.LigneSimulation;
import fr.cdg62.finances.api.tarif.PrestationDemandee;
import fr.cdg62.finances.api.tarif.SimulationVue;
import fr.cdg62.finances.catalogue.Missions;
import fr.cdg62.finances.tarif.GrillesTarifaires;
import fr.cdg62.finances.tarif.MesuresDuReferentiel;
import fr.cdg62.finances.tarif.calcul.Simulateur;
import fr.cdg62.finances.tarif.mesure.Structure;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.socle.saisie.Saisie;
import fr.cdg62.socle.valeur.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Prices with the simulator and the grid of the date. */
@ApplicationScoped
class ChiffrageParGrille implements Chiffreur {

    @Inject
    private GrillesTarifaires grilles;

    @Inject
    private Missions missions;

    @Inject
    private Collectivites collectivites;

    @Override
    public LignePrix chiffrer(String siren, String mission, String prestation, BigDecimal quantite, LocalDate date) {
        Saisie.present(prestation, "prestation");
        Structure structure =
                new Structure(collectivites.lire(siren).type(), new MesuresDuReferentiel(collectivites, siren, date));
        SimulationVue simulation = new Simulateur(grilles.au(date), missions.exiger(mission, date), structure)
                .simuler(List.of(PrestationDemandee.de(prestation, quantite)));
        return ligne(prestation, simulation);
    }

    /** One line; days and half-days, or several packs, make one line of their sum, explained by the trace. */
    static LignePrix ligne(String prestation, SimulationVue simulation) {
        List<LigneSimulation> lignes = simulation.lignes();
        Saisie.exiger(
                !lignes.isEmpty() && lignes.stream().allMatch(ChiffrageParGrille::aUnPrix),
                "La grille ne donne pas de prix pour cette prestation : %s"
                        .formatted(simulation.motif().isEmpty() ? "elle se fait sur devis." : simulation.motif()),
                "prestation");
        if (lignes.size() == 1) {
            LigneSimulation seule = lignes.get(0);
            return new LignePrix(
                    prestation,
                    seule.libelle(),
                    seule.quantite(),
                    seule.unite(),
                    Montant.de(seule.prixUnitaire()),
                    seule.montant(),
                    simulation.trace());
        }
        Montant total =
                Montant.somme(lignes.stream().map(LigneSimulation::montant).toList());
        String libelle =
                lignes.stream().map(LigneSimulation::libelle).distinct().collect(Collectors.joining(" + "));
        return new LignePrix(prestation, libelle, BigDecimal.ONE, "ensemble", total, total, simulation.trace());
    }

    private static boolean aUnPrix(LigneSimulation ligne) {
        return ligne.chiffrage() == Chiffrage.CHIFFREE || ligne.chiffrage() == Chiffrage.GRATUITE;
    }
}
