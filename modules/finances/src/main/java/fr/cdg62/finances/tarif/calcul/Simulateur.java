package fr.cdg62.finances.tarif.calcul;

import fr.cdg62.finances.api.catalogue.Cercle;
import fr.cdg62.finances.api.catalogue.MissionVue;
import fr.cdg62.finances.api.tarif.LigneSimulation;
import fr.cdg62.finances.api.tarif.PrestationDemandee;
import fr.cdg62.finances.api.tarif.SimulationVue;
import fr.cdg62.finances.api.tarif.TarifVue;
import fr.cdg62.finances.tarif.mesure.Structure;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.trace.Tracage;
import java.util.List;
import java.util.Set;

/** The price of one mission for one structure with one grid: plain computation, no container, no database. */
public final class Simulateur {
    private static final Set<String> MESURES_CONNUES = Set.of("habitants", "agents", "forfait");

    private final Grille grille;
    private final MissionVue mission;
    private final Tracage trace = new Tracage();
    private final ChiffrageUnitaire unitaire;
    private final ChiffrageTranche tranche;
    private final ChiffrageStockage stockage;

    public Simulateur(Grille grille, MissionVue mission, Structure structure) {
        this.grille = grille;
        this.mission = mission;
        this.unitaire = new ChiffrageUnitaire(structure, trace);
        this.stockage = new ChiffrageStockage(grille, trace);
        this.tranche = new ChiffrageTranche(structure, stockage, trace);
    }

    /**
     * Prices the prestations; none stands for all those that the structure alone allows to price.
     *
     * @throws DemandeRefusee see {@link fr.cdg62.finances.api.tarif.Tarifs#simuler}
     */
    public SimulationVue simuler(List<PrestationDemandee> demandes) {
        trace.etape("Mission", mission.libelle(), "grille au " + Textes.date(grille.date()), "");
        Bilan bilan = new Bilan(mission, grille.date());
        if (mission.cercle() != Cercle.CONVENTION && grille.ignore(mission.code())) {
            return bilan.incluse(trace);
        }
        List<PrestationDemandee> aChiffrer = demandes.isEmpty() ? parDefaut() : demandes;
        for (PrestationDemandee demande : aChiffrer) {
            List<TarifVue> tarifs = grille.prestation(mission.code(), code(demande));
            bilan.ajouter(lignes(tarifs, demande), annees(tarifs.get(0), demande));
        }
        return bilan.conclure(trace);
    }

    private List<LigneSimulation> lignes(List<TarifVue> tarifs, PrestationDemandee demande) {
        TarifVue premier = tarifs.get(0);
        if (premier.metrique().isEmpty()) {
            return unitaire.lignes(tarifs, demande);
        }
        if (premier.metrique().equals(Grille.PACK)) {
            return stockage.lignes(Quantite.entiere(demande, ChiffrageStockage.VOLUME));
        }
        return tranche.lignes(tarifs, demande);
    }

    private static int annees(TarifVue tarif, PrestationDemandee demande) {
        int annees = demande.annees() == null ? 1 : demande.annees();
        int maximum = tarif.etalementAns() == null ? 1 : tarif.etalementAns();
        if (annees < 1 || annees > maximum) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    maximum == 1
                            ? "Cette prestation se paie en une fois : pas d'étalement."
                            : "L'étalement va de 1 à %d ans.".formatted(maximum),
                    "annees");
        }
        return annees;
    }

    private String code(PrestationDemandee demande) {
        if (demande == null || demande.prestation() == null) {
            throw choisir();
        }
        return demande.prestation();
    }

    private DemandeRefusee choisir() {
        return new DemandeRefusee(
                CodeProbleme.SAISIE_INVALIDE,
                "Précisez la prestation et sa quantité : " + grille.prestations(mission.code()) + ".",
                "prestations");
    }

    private List<PrestationDemandee> parDefaut() {
        List<PrestationDemandee> demandes = grille.mission(mission.code()).stream()
                .filter(Simulateur::seChiffreSeule)
                .map(TarifVue::prestation)
                .distinct()
                .map(prestation -> PrestationDemandee.de(prestation, null))
                .toList();
        if (demandes.isEmpty()) {
            throw choisir();
        }
        return demandes;
    }

    private static boolean seChiffreSeule(TarifVue tarif) {
        Unite unite = Unite.de(tarif);
        return MESURES_CONNUES.contains(tarif.metrique()) || unite == Unite.AGENT || unite == Unite.DEVIS_EXTERNE;
    }
}
