package fr.cdg62.carriere.retraite.reglage;

import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.referentiel.api.demarrage.MigrationCsv;
import fr.cdg62.socle.persistance.EcritureParLots;
import fr.cdg62.socle.valeur.Periode;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Loads the ages and durations required of each generation. */
@Dependent
public class ChargementGenerations extends MigrationCsv {
    private static final EcritureParLots ECRITURE = EcritureParLots.dans(
                    "carriere_retraite_generation",
                    "categorie",
                    "naissance_debut",
                    "naissance_fin",
                    "debut",
                    "fin",
                    "age_mois",
                    "trimestres",
                    "source_texte",
                    "source_reference",
                    "source_verifiee")
            .ouMettreAJour(
                    "naissance_fin",
                    "fin",
                    "age_mois",
                    "trimestres",
                    "source_texte",
                    "source_reference",
                    "source_verifiee");

    /** Declares the file. */
    public ChargementGenerations() {
        super("500 carriere retraite generations", "/donnees/retraite/generations.csv", 1);
    }

    @Override
    protected void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException {
        ECRITURE.ecrire(
                connexion,
                lignes.stream()
                        .map(ChargementGenerations::generation)
                        .map(ChargementGenerations::valeurs)
                        .toList());
    }

    static Generation generation(LigneCsv ligne) {
        return new Generation(
                Categorie.valueOf(ligne.texte("categorie")),
                new Periode(ligne.date("naissance_debut"), ligne.date("naissance_fin")),
                Origine.periode(ligne),
                ligne.entier("age_mois"),
                ligne.entier("trimestres"),
                Origine.source(ligne));
    }

    private static Object[] valeurs(Generation g) {
        return new Object[] {
            g.categorie().name(),
            g.naissances().debut(),
            g.naissances().fin(),
            g.effets().debut(),
            g.effets().fin(),
            g.ageMois(),
            g.trimestres(),
            g.source().texte(),
            g.source().reference(),
            g.source().verifiee()
        };
    }
}
