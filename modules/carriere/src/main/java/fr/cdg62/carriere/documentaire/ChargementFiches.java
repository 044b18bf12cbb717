package fr.cdg62.carriere.documentaire;

import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.referentiel.api.demarrage.MigrationCsv;
import fr.cdg62.socle.persistance.EcritureParLots;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Loads the first models of acts and provisions; a version published since is left as it is. */
@Dependent
public class ChargementFiches extends MigrationCsv {
    private static final EcritureParLots LIGNES = EcritureParLots.dans(
                    "carriere_fiche",
                    "code",
                    "nature",
                    "theme",
                    "titre",
                    "texte",
                    "auteur",
                    "debut",
                    "source_texte",
                    "source_reference",
                    "source_verifiee")
            .ouMettreAJour("titre", "texte", "source_reference", "source_verifiee");

    /** Declares the file. */
    public ChargementFiches() {
        super("490 carriere fiches", "/donnees/carriere/fiches.csv", 1);
    }

    @Override
    protected void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException {
        LIGNES.ecrire(connexion, lignes.stream().map(ChargementFiches::valeurs).toList());
    }

    private static Object[] valeurs(LigneCsv ligne) {
        return new Object[] {
            ligne.texte("code"),
            ligne.texte("nature"),
            ligne.texte("theme"),
            ligne.texte("titre"),
            ligne.texte("texte"),
            "SYSTEME",
            ligne.date("debut"),
            "Base documentaire du CdG62",
            ligne.texte("reference"),
            "oui".equals(ligne.texte("verifiee"))
        };
    }
}
