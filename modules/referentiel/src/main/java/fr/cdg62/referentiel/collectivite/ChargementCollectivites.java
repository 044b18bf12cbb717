package fr.cdg62.referentiel.collectivite;

import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.referentiel.api.demarrage.MigrationCsv;
import fr.cdg62.socle.persistance.EcritureParLots;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Siren;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Loads the communes and EPCI of the Pas-de-Calais with their population. */
@Dependent
public class ChargementCollectivites extends MigrationCsv {
    private static final int ANNEE = 2026;
    private static final String SOURCE = "Population en vigueur au 1er janvier, année et nature à vérifier";
    private static final String REFERENCE = "INSEE, collectivites-62.csv";

    private static final EcritureParLots COLLECTIVITES = EcritureParLots.dans(
                    "referentiel_collectivite",
                    "siren",
                    "type",
                    "nom",
                    "code_insee",
                    "codes_postaux",
                    "arrondissement",
                    "siren_epci",
                    "etat")
            .ouMettreAJour("type", "nom", "code_insee", "codes_postaux", "arrondissement", "siren_epci");
    private static final EcritureParLots POPULATIONS = EcritureParLots.dans(
                    "referentiel_population",
                    "siren",
                    "annee",
                    "habitants",
                    "source_texte",
                    "source_reference",
                    "source_verifiee")
            .ouMettreAJour("habitants", "source_texte", "source_reference", "source_verifiee");

    /** Declares the file of the collectivités. */
    public ChargementCollectivites() {
        super("100 referentiel collectivites", "/donnees/collectivites-62.csv", 1);
    }

    @Override
    protected void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException {
        List<Object[]> epci = new ArrayList<>();
        List<Object[]> membres = new ArrayList<>();
        List<Object[]> populations = new ArrayList<>();
        for (LigneCsv ligne : lignes) {
            Object[] collectivite = collectivite(ligne);
            (ligne.facultatif("siren_epci") == null ? epci : membres).add(collectivite);
            populations.add(
                    new Object[] {collectivite[0], ANNEE, ligne.entier("population"), SOURCE, REFERENCE, false});
        }
        COLLECTIVITES.ecrire(connexion, epci);
        COLLECTIVITES.ecrire(connexion, membres);
        POPULATIONS.ecrire(connexion, populations);
    }

    private static Object[] collectivite(LigneCsv ligne) {
        return new Object[] {
            siren(ligne),
            type(ligne).name(),
            ligne.texte("nom"),
            ligne.facultatif("code_insee"),
            ligne.valeurs().get("codes_postaux"),
            ligne.facultatif("arrondissement"),
            ligne.facultatif("siren_epci"),
            "ACTIVE"
        };
    }

    private static String siren(LigneCsv ligne) {
        try {
            return new Siren(ligne.texte("siren")).valeur();
        } catch (DemandeRefusee e) {
            throw ligne.faute("siren", e.getMessage(), e);
        }
    }

    private static TypeStructure type(LigneCsv ligne) {
        try {
            return TypeStructure.valueOf(ligne.texte("type"));
        } catch (IllegalArgumentException e) {
            throw ligne.faute("type", "type de structure inconnu", e);
        }
    }
}
