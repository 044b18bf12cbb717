package fr.cdg62.carriere.grille.chargement;

import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.referentiel.api.demarrage.MigrationCsv;
import fr.cdg62.socle.persistance.EcritureParLots;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Loads the grades. */
@Dependent
public class ChargementGrades extends MigrationCsv {
    private static final EcritureParLots ECRITURE = EcritureParLots.dans(
                    "carriere_grade",
                    "code",
                    "libelle",
                    "cadre_emplois",
                    "libelle_cadre",
                    "filiere",
                    "categorie",
                    "rang",
                    "texte")
            .ouMettreAJour("libelle", "cadre_emplois", "libelle_cadre", "filiere", "categorie", "rang", "texte");

    /** Declares the file. */
    public ChargementGrades() {
        super("400 carriere grades", "/donnees/grades.csv", 1);
    }

    @Override
    protected void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException {
        ECRITURE.ecrire(
                connexion,
                lignes.stream()
                        .map(ligne -> new Object[] {
                            ligne.texte("code"),
                            ligne.texte("libelle"),
                            ligne.texte("cadre_emplois"),
                            ligne.texte("libelle_cadre"),
                            ligne.texte("filiere"),
                            ligne.texte("categorie"),
                            ligne.entier("rang"),
                            ligne.texte("texte")
                        })
                        .toList());
    }
}
