package fr.cdg62.carriere.grille.chargement;

import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.referentiel.api.demarrage.MigrationCsv;
import fr.cdg62.socle.persistance.EcritureParLots;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Loads the barème A delivered with the system; the period of a row already there is left as it is. */
@Dependent
public class ChargementBareme extends MigrationCsv {
    private static final EcritureParLots ECRITURE = EcritureParLots.dans(
                    "carriere_bareme_indice",
                    "indice_brut",
                    "indice_majore",
                    "debut",
                    "fin",
                    "source",
                    "source_verifiee")
            .ouMettreAJour("source", "source_verifiee");

    /** Declares the file. */
    public ChargementBareme() {
        super("402 carriere bareme", "/donnees/bareme-a.csv", 1);
    }

    @Override
    protected void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException {
        ECRITURE.ecrire(
                connexion,
                lignes.stream()
                        .map(ligne -> new Object[] {
                            ligne.entier("indice_brut"),
                            ligne.entier("indice_majore"),
                            ligne.date("debut"),
                            ligne.date("fin"),
                            ligne.texte("source"),
                            "source".equals(ligne.texte("marque"))
                        })
                        .toList());
    }
}
