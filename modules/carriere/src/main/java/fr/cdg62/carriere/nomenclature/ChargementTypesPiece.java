package fr.cdg62.carriere.nomenclature;

import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.referentiel.api.demarrage.MigrationCsv;
import fr.cdg62.socle.persistance.EcritureParLots;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** Loads the types of pieces. */
@Dependent
public class ChargementTypesPiece extends MigrationCsv {
    private static final EcritureParLots LIGNES = EcritureParLots.dans(
                    "carriere_type_piece",
                    "code",
                    "libelle",
                    "rubrique",
                    "acte",
                    "ouvre_dossier",
                    "cree_droits",
                    "transmissible",
                    "statut_confere",
                    "groupe_sanction",
                    "versable",
                    "statuts_exclus",
                    "positions_admises",
                    "conservation",
                    "sort_final",
                    "debut",
                    "fin",
                    "source_texte",
                    "source_reference",
                    "source_verifiee")
            .ouMettreAJour(
                    "libelle",
                    "rubrique",
                    "acte",
                    "ouvre_dossier",
                    "cree_droits",
                    "transmissible",
                    "statut_confere",
                    "groupe_sanction",
                    "versable",
                    "statuts_exclus",
                    "positions_admises",
                    "conservation",
                    "sort_final",
                    "fin",
                    "source_texte",
                    "source_reference",
                    "source_verifiee");

    /** Declares the file. */
    public ChargementTypesPiece() {
        super("431 carriere types de piece", "/donnees/carriere/types-piece.csv", 1);
    }

    @Override
    protected void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException {
        LIGNES.ecrire(
                connexion, lignes.stream().map(ChargementTypesPiece::valeurs).toList());
    }

    private static Object[] valeurs(LigneCsv ligne) {
        return new Object[] {
            ligne.texte("code"),
            ligne.texte("libelle"),
            ligne.entier("rubrique"),
            OuiNon.lire(ligne, "acte"),
            OuiNon.lire(ligne, "ouvre_dossier"),
            OuiNon.lire(ligne, "cree_droits"),
            OuiNon.lire(ligne, "transmissible"),
            ligne.facultatif("statut_confere"),
            ligne.facultatif("groupe_sanction"),
            OuiNon.lire(ligne, "versable"),
            vide(ligne, "statuts_exclus"),
            vide(ligne, "positions_admises"),
            vide(ligne, "conservation"),
            vide(ligne, "sort_final"),
            ligne.date("debut"),
            ligne.date("fin"),
            ligne.texte("source"),
            ligne.texte("reference"),
            OuiNon.lire(ligne, "verifiee")
        };
    }

    private static String vide(LigneCsv ligne, String colonne) {
        return Objects.requireNonNullElse(ligne.facultatif(colonne), "");
    }
}
