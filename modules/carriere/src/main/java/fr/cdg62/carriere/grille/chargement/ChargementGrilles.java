package fr.cdg62.carriere.grille.chargement;

import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.referentiel.api.demarrage.MigrationCsv;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.persistance.EcritureParLots;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Loads the grids delivered with the system. The period of a version already there is left as it is: a gestionnaire may
 * have closed it since.
 */
@Dependent
public class ChargementGrilles extends MigrationCsv {
    private static final EcritureParLots ECRITURE = EcritureParLots.dans(
                    "carriere_grille",
                    "grade",
                    "debut",
                    "fin",
                    "echelon",
                    "indice_brut",
                    "indice_majore",
                    "duree_mois",
                    "source",
                    "source_verifiee")
            .ouMettreAJour("source", "source_verifiee");

    /** Declares the file. */
    public ChargementGrilles() {
        super("401 carriere grilles", "/donnees/grilles-fpt.csv", 1);
    }

    @Override
    protected void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException {
        controler(lignes);
        ECRITURE.ecrire(
                connexion, lignes.stream().map(ChargementGrilles::valeurs).toList());
    }

    /** Stops the start when a delivered grid is not consistent. */
    public static void controler(List<LigneCsv> lignes) {
        Map<String, List<LigneCsv>> versions = lignes.stream()
                .collect(Collectors.groupingBy(
                        ligne -> ligne.texte("grade") + " " + ligne.date("debut"),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Map<Integer, Integer> bareme = new HashMap<>();
        versions.forEach((version, echelons) -> {
            List<String> fautes = ControleGrille.fautes(
                    echelons.stream().map(ChargementGrilles::echelon).toList(), bareme);
            if (!fautes.isEmpty()) {
                throw echelons.get(0).faute("grade", version + ", " + String.join(" ; ", fautes), null);
            }
        });
    }

    public static EchelonGrille echelon(LigneCsv ligne) {
        return new EchelonGrille(
                ligne.entier("echelon"),
                ligne.entier("indice_brut"),
                ligne.entier("indice_majore"),
                ligne.facultatif("duree_mois") == null ? null : ligne.entier("duree_mois"),
                new Source(ligne.texte("source"), "", "source".equals(ligne.texte("marque"))));
    }

    private static Object[] valeurs(LigneCsv ligne) {
        EchelonGrille echelon = echelon(ligne);
        return new Object[] {
            ligne.texte("grade"),
            ligne.date("debut"),
            ligne.date("fin"),
            echelon.numero(),
            echelon.indiceBrut(),
            echelon.indiceMajore(),
            echelon.dureeMois(),
            echelon.source().texte(),
            echelon.source().verifiee()
        };
    }
}
