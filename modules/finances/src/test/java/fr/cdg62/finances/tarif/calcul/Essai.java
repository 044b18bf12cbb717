package fr.cdg62.finances.tarif.calcul;

import fr.cdg62.finances.Reference;
import fr.cdg62.finances.api.catalogue.Cercle;
import fr.cdg62.finances.api.catalogue.MissionVue;
import fr.cdg62.finances.api.tarif.PrestationDemandee;
import fr.cdg62.finances.api.tarif.SimulationVue;
import fr.cdg62.finances.api.tarif.TarifVue;
import fr.cdg62.finances.tarif.LectureTarifs;
import fr.cdg62.finances.tarif.mesure.MesuresSaisies;
import fr.cdg62.finances.tarif.mesure.Structure;
import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The delivered grid, ready for simulations of the tests. */
final class Essai {
    static final LocalDate DATE = LocalDate.of(2026, 3, 1);

    private Essai() {}

    static List<TarifVue> tarifs() {
        return Stream.concat(forfaits().stream(), tranches().stream()).toList();
    }

    static List<TarifVue> forfaits() {
        return lire("tarifs-forfaits.csv");
    }

    static List<TarifVue> tranches() {
        return lire("tarifs-tranches.csv");
    }

    private static List<TarifVue> lire(String fichier) {
        return Reference.fichier(fichier).stream().map(LectureTarifs::tarif).toList();
    }

    static Grille grille() {
        return new Grille(DATE, tarifs());
    }

    static Structure structure(TypeStructure type, Integer population, Integer effectif) {
        return new Structure(type, new MesuresSaisies(population, effectif));
    }

    static SimulationVue simuler(Structure structure, String mission, PrestationDemandee... demandes) {
        return new Simulateur(grille(), mission(mission, Cercle.CONVENTION), structure).simuler(List.of(demandes));
    }

    static PrestationDemandee demande(String prestation, String quantite) {
        return PrestationDemandee.de(prestation, quantite == null ? null : new BigDecimal(quantite));
    }

    static MissionVue mission(String code, Cercle cercle) {
        return new MissionVue(
                code,
                "Mission " + code,
                List.of(),
                cercle,
                false,
                "",
                false,
                code,
                "",
                "",
                "",
                "",
                Periode.depuis(DATE));
    }
}
