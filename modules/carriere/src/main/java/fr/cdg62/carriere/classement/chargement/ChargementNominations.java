package fr.cdg62.carriere.classement.chargement;

import fr.cdg62.carriere.classement.LigneNomination;
import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.referentiel.api.demarrage.MigrationCsv;
import fr.cdg62.socle.persistance.EcritureParLots;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** Loads the delivered rules of classement on nomination. */
@Dependent
public class ChargementNominations extends MigrationCsv {
    private static final EcritureParLots ECRITURE = EcritureParLots.dans(
                    "carriere_classement_nomination",
                    "regle",
                    "categorie",
                    "vers_grade",
                    "origine",
                    "de_echelon",
                    "borne_min",
                    "borne_max",
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
                    "categorie",
                    "vers_grade",
                    "borne_max",
                    "vers_echelon",
                    "fraction",
                    "seuil_mois",
                    "majoration_mois",
                    "plafond",
                    "source",
                    "marque");

    /** Declares the file. */
    public ChargementNominations() {
        super("406 carriere classement nomination", "/donnees/classement-nomination.csv", 1);
    }

    @Override
    protected void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException {
        ECRITURE.ecrire(
                connexion, lignes.stream().map(ChargementNominations::valeurs).toList());
    }

    private static Object[] valeurs(LigneCsv csv) {
        LigneNomination ligne = LectureTables.nomination(csv);
        return new Object[] {
            ligne.regle(),
            csv.texte("categorie_accueil"),
            ligne.vers(),
            ligne.origine(),
            Objects.requireNonNullElse(ligne.deEchelon(), 0),
            ligne.tranche().min(),
            ligne.tranche().max(),
            ligne.arrivee(),
            csv.texte("fraction"),
            csv.entier("seuil_mois"),
            csv.entier("majoration_mois"),
            csv.facultatif("plafond_mois"),
            ligne.validite().periode().debut(),
            ligne.validite().periode().fin(),
            ligne.validite().texte(),
            ligne.validite().marque().code()
        };
    }
}
