package fr.cdg62.carriere.retraite.referentiel;

import fr.cdg62.carriere.api.retraite.referentiel.TypeReferentiel;
import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.referentiel.api.demarrage.MigrationCsv;
import fr.cdg62.socle.persistance.EcritureParLots;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Loads the positions and the reasons of a radiation. */
@Dependent
public class ChargementCodes extends MigrationCsv {
    private static final EcritureParLots ECRITURE = EcritureParLots.dans(
                    "carriere_retraite_code",
                    "type",
                    "code",
                    "libelle",
                    "debut",
                    "fin",
                    "source_texte",
                    "source_reference",
                    "source_verifiee")
            .ouMettreAJour("libelle", "fin", "source_texte", "source_reference", "source_verifiee");

    /** Declares the file. */
    public ChargementCodes() {
        super("511 carriere retraite codes", "/donnees/retraite/codes.csv", 1);
    }

    @Override
    protected void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException {
        ECRITURE.ecrire(connexion, lignes.stream().map(ChargementCodes::valeurs).toList());
    }

    private static Object[] valeurs(LigneCsv ligne) {
        return new Object[] {
            TypeReferentiel.valueOf(ligne.texte("type")).name(),
            ligne.texte("code"),
            ligne.texte("libelle"),
            ligne.date("debut"),
            ligne.date("fin"),
            ligne.texte("source"),
            ligne.texte("reference"),
            "oui".equals(ligne.texte("verifiee"))
        };
    }
}
