package fr.cdg62.carriere.classement.chargement;

import fr.cdg62.carriere.classement.LigneAvancement;
import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.referentiel.api.demarrage.MigrationCsv;
import fr.cdg62.socle.persistance.EcritureParLots;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Loads the delivered tables of avancement; the end of a row already there is left: a gestionnaire may have closed it. */
@Dependent
public class ChargementAvancements extends MigrationCsv {
    private static final EcritureParLots ECRITURE = EcritureParLots.dans(
                    "carriere_classement_avancement",
                    "de_grade",
                    "vers_grade",
                    "de_echelon",
                    "anciennete_min",
                    "anciennete_max",
                    "vers_echelon",
                    "fraction",
                    "seuil_mois",
                    "majoration_mois",
                    "plafond",
                    "debut",
                    "fin",
                    "source",
                    "marque")
            .ouMettreAJour(
                    "anciennete_max",
                    "vers_echelon",
                    "fraction",
                    "seuil_mois",
                    "majoration_mois",
                    "plafond",
                    "source",
                    "marque");

    /** Declares the file. */
    public ChargementAvancements() {
        super("405 carriere classement avancement", "/donnees/classement-avancement.csv", 1);
    }

    @Override
    protected void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException {
        ECRITURE.ecrire(
                connexion,
                lignes.stream()
                        .map(LectureTables::avancement)
                        .map(ChargementAvancements::valeurs)
                        .toList());
    }

    private static Object[] valeurs(LigneAvancement ligne) {
        return new Object[] {
            ligne.de(),
            ligne.vers(),
            ligne.deEchelon(),
            ligne.tranche().min(),
            ligne.tranche().max(),
            ligne.versEchelon(),
            ligne.formule().fraction().texte(),
            ligne.formule().seuilMois(),
            ligne.formule().majorationMois(),
            ligne.formule().plafond(),
            ligne.validite().periode().debut(),
            ligne.validite().periode().fin(),
            ligne.validite().texte(),
            ligne.validite().marque().code()
        };
    }
}
