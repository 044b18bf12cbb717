package fr.cdg62.finances.cotisation.bareme;

import fr.cdg62.finances.api.cotisation.calcul.Contribution;
import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.referentiel.api.demarrage.MigrationCsv;
import fr.cdg62.socle.persistance.EcritureParLots;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Loads the rates. A rate once published never changes: its row is closed and another one added. */
@Dependent
public class ChargementTaux extends MigrationCsv {

    private static final String PUBLIE =
            "SELECT taux_pct FROM finances_taux_cotisation WHERE contribution = ? AND debut = ?";
    private static final EcritureParLots ECRITURE = EcritureParLots.dans(
                    "finances_taux_cotisation",
                    "contribution",
                    "taux_pct",
                    "debut",
                    "fin",
                    "source_texte",
                    "source_reference",
                    "source_verifiee")
            .ouMettreAJour("fin", "source_texte", "source_reference", "source_verifiee");

    public ChargementTaux() {
        super("210 finances taux de cotisation", "/donnees/taux-cotisation.csv", 1);
    }

    @Override
    protected void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException {
        List<Object[]> valeurs = new ArrayList<>();
        for (LigneCsv ligne : lignes) {
            refuserAuDelaDuMaximum(ligne);
            refuserTauxReecrit(connexion, ligne);
            valeurs.add(valeurs(ligne));
        }
        ECRITURE.ecrire(connexion, valeurs);
    }

    private static Object[] valeurs(LigneCsv ligne) {
        return new Object[] {
            Contribution.valueOf(ligne.texte("contribution")).name(),
            ligne.decimal("taux_pct"),
            ligne.date("debut"),
            ligne.date("fin"),
            ligne.texte("source_texte"),
            ligne.texte("source_reference"),
            Boolean.valueOf(ligne.texte("source_verifiee"))
        };
    }

    /** The legal maximum stands beside the rate (R-COT-4, R-AFF-7); the additional contribution has none. */
    static void refuserAuDelaDuMaximum(LigneCsv ligne) {
        if (ligne.facultatif("plafond_pct") != null
                && ligne.decimal("taux_pct").compareTo(ligne.decimal("plafond_pct")) > 0) {
            throw ligne.faute("taux_pct", "un taux voté ne dépasse pas le maximum légal (plafond_pct)", null);
        }
    }

    private static void refuserTauxReecrit(Connection connexion, LigneCsv ligne) throws SQLException {
        try (PreparedStatement ordre = connexion.prepareStatement(PUBLIE)) {
            ordre.setString(1, ligne.texte("contribution"));
            ordre.setObject(2, ligne.date("debut"));
            try (ResultSet publie = ordre.executeQuery()) {
                BigDecimal nouveau = ligne.decimal("taux_pct");
                if (publie.next() && publie.getBigDecimal(1).compareTo(nouveau) != 0) {
                    throw ligne.faute(
                            "taux_pct",
                            "un taux publié ne change pas ; fermez la ligne (fin) et ajoutez-en une autre",
                            null);
                }
            }
        }
    }
}
