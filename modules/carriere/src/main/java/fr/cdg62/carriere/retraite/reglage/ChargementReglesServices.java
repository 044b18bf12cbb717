package fr.cdg62.carriere.retraite.reglage;

import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.referentiel.api.demarrage.MigrationCsv;
import fr.cdg62.socle.persistance.EcritureParLots;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** Loads the rules on what counts as services at the CNRACL. */
@Dependent
public class ChargementReglesServices extends MigrationCsv {
    private static final EcritureParLots ECRITURE = EcritureParLots.dans(
                    "carriere_retraite_regle_service",
                    "nature",
                    "code",
                    "motif",
                    "effet",
                    "debut",
                    "fin",
                    "source_texte",
                    "source_reference",
                    "source_verifiee")
            .ouMettreAJour("effet", "fin", "source_texte", "source_reference", "source_verifiee");

    /** Declares the file. */
    public ChargementReglesServices() {
        super("502 carriere retraite regles services", "/donnees/retraite/regles-services.csv", 1);
    }

    @Override
    protected void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException {
        ECRITURE.ecrire(
                connexion,
                lignes.stream()
                        .map(ChargementReglesServices::regle)
                        .map(ChargementReglesServices::valeurs)
                        .toList());
    }

    static RegleService regle(LigneCsv ligne) {
        return new RegleService(
                ligne.texte("nature"),
                ligne.texte("code"),
                Objects.requireNonNullElse(ligne.facultatif("motif"), ""),
                RegleService.Effet.valueOf(ligne.texte("effet")),
                Origine.periode(ligne),
                Origine.source(ligne));
    }

    private static Object[] valeurs(RegleService regle) {
        return new Object[] {
            regle.nature(),
            regle.code(),
            regle.motif(),
            regle.effet().name(),
            regle.periode().debut(),
            regle.periode().fin(),
            regle.source().texte(),
            regle.source().reference(),
            regle.source().verifiee()
        };
    }
}
