package fr.cdg62.carriere.retraite.reglage;

import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.referentiel.api.demarrage.MigrationCsv;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.persistance.EcritureParLots;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Loads rates, thresholds and amounts of the pensions. */
@Dependent
public class ChargementReglages extends MigrationCsv {
    private static final EcritureParLots ECRITURE = EcritureParLots.dans(
                    "carriere_retraite_reglage",
                    "code",
                    "rang",
                    "valeur",
                    "unite",
                    "debut",
                    "fin",
                    "source_texte",
                    "source_reference",
                    "source_verifiee")
            .ouMettreAJour("valeur", "unite", "fin", "source_texte", "source_reference", "source_verifiee");

    /** Declares the file. */
    public ChargementReglages() {
        super("501 carriere retraite reglages", "/donnees/retraite/reglages.csv", 1);
    }

    @Override
    protected void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException {
        ECRITURE.ecrire(
                connexion, lignes.stream().map(ChargementReglages::valeurs).toList());
    }

    static LigneReglage.Lu reglage(LigneCsv ligne) {
        return new LigneReglage.Lu(
                Reglage.valueOf(ligne.texte("code")),
                ligne.entier("rang"),
                new Datee<>(Origine.periode(ligne), ligne.decimal("valeur"), Origine.source(ligne)));
    }

    private static Object[] valeurs(LigneCsv ligne) {
        LigneReglage.Lu lu = reglage(ligne);
        Datee<BigDecimal> version = lu.version();
        return new Object[] {
            lu.code().name(),
            lu.rang(),
            version.valeur(),
            ligne.texte("unite"),
            version.periode().debut(),
            version.periode().fin(),
            version.source().texte(),
            version.source().reference(),
            version.source().verifiee()
        };
    }
}
