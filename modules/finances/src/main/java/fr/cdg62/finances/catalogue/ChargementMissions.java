package fr.cdg62.finances.catalogue;

import fr.cdg62.finances.api.catalogue.MissionVue;
import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.referentiel.api.demarrage.MigrationCsv;
import fr.cdg62.socle.persistance.EcritureParLots;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Loads the 43 missions; a corrected text replaces the former one. */
@Dependent
public class ChargementMissions extends MigrationCsv {
    private static final String[] DESCRIPTION = {
        "rang",
        "libelle",
        "alias",
        "cercle",
        "socle_commun",
        "restriction_socle_commun",
        "toutes_collectivites",
        "convention",
        "service",
        "contact",
        "presentation",
        "module",
        "fin",
        "source_texte",
        "source_reference",
        "source_verifiee"
    };
    private static final EcritureParLots MISSIONS =
            EcritureParLots.dans("finances_mission", colonnes()).ouMettreAJour(DESCRIPTION);

    /** Declares the file of the missions. */
    public ChargementMissions() {
        super("200 finances missions", "/donnees/missions.csv", 1);
    }

    private static String[] colonnes() {
        String[] colonnes = Arrays.copyOf(DESCRIPTION, DESCRIPTION.length + 2);
        colonnes[DESCRIPTION.length] = "code";
        colonnes[DESCRIPTION.length + 1] = "debut";
        return colonnes;
    }

    @Override
    protected void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException {
        MISSIONS.ecrire(
                connexion, lignes.stream().map(ChargementMissions::valeurs).toList());
    }

    private static Object[] valeurs(LigneCsv ligne) {
        MissionVue mission = LectureMissions.mission(ligne);
        return new Object[] {
            (int) ligne.numero(),
            mission.libelle(),
            String.join("|", mission.alias()),
            mission.cercle().name(),
            mission.socleCommun(),
            mission.restrictionSocleCommun(),
            mission.toutesCollectivites(),
            mission.convention(),
            mission.service(),
            mission.contact(),
            mission.presentation(),
            mission.module(),
            mission.validite().fin(),
            ligne.texte("source"),
            ligne.texte("reference"),
            LectureMissions.oui(ligne, "verifiee"),
            mission.code(),
            mission.validite().debut()
        };
    }
}
