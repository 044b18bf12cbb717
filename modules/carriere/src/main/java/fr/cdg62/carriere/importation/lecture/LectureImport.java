package fr.cdg62.carriere.importation.lecture;

import fr.cdg62.carriere.api.parcours.Changement;
import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Traduction;
import fr.cdg62.carriere.fichier.LigneFichier;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.referentiel.api.agent.IdentiteAgent;
import fr.cdg62.referentiel.api.agent.NouvelAgent;
import fr.cdg62.socle.valeur.Nir;
import fr.cdg62.socle.valeur.Siren;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/**
 * Reads one line of an import.
 *
 * @param grilles grades and grids, against which a place is checked
 */
public record LectureImport(CatalogueGrilles grilles) {
    public static final Set<String> COLONNES = Set.of(
            "nir",
            "nature",
            "nom",
            "prenom",
            "date_naissance",
            "siren",
            "cadre_emplois",
            "du",
            "au",
            "code",
            "motif",
            "echelon",
            "jours",
            "quotite",
            "heures",
            "libelle");
    private static final String AGENT = "AGENT";
    private static final int NOM_MAX = 100;

    /**
     * A fact on its line.
     *
     * @param cadreEmplois with the employer, names the career it belongs to
     */
    public record FaitImporte(LigneFichier ligne, String cadreEmplois, String siren, Changement changement, Fait fait) {
        /** Career it belongs to. */
        public String carriere() {
            return cadreEmplois + " " + siren;
        }
    }

    public static boolean estAgent(LigneFichier ligne) {
        return AGENT.equals(ligne.facultatif("nature"));
    }

    public NouvelAgent agent(LigneFichier ligne) {
        return new NouvelAgent(
                new Nir(ligne.texte("nir")).valeur(),
                new IdentiteAgent(
                        ligne.texte("nom", NOM_MAX),
                        null,
                        ligne.texte("prenom", NOM_MAX),
                        null,
                        ligne.date("date_naissance"),
                        null),
                new Siren(ligne.texte("siren")).valeur());
    }

    public FaitImporte fait(LigneFichier ligne) {
        NatureFait nature = ligne.code("nature", NatureFait.class);
        String siren = new Siren(ligne.texte("siren")).valeur();
        Changement changement = new Changement(
                nature,
                ligne.date("du"),
                ligne.dateFacultative("au"),
                ligne.facultatif("code"),
                ligne.facultatif("motif"),
                ligne.entierFacultatif("echelon"),
                ligne.entierFacultatif("jours"),
                decimal(ligne, "quotite"),
                decimal(ligne, "heures"),
                nature == NatureFait.EMPLOI ? siren : null,
                ligne.facultatif("libelle"));
        if (nature == NatureFait.SITUATION) {
            controlerPlace(ligne, changement);
        }
        return new FaitImporte(
                ligne, grilles.cadre(ligne.texte("cadre_emplois")), siren, changement, Traduction.fait(changement));
    }

    private void controlerPlace(LigneFichier ligne, Changement changement) {
        grilles.grade(ligne.texte("code"));
        int echelon = ligne.entier("echelon");
        grilles.eventuelle(changement.code(), changement.du()).ifPresent(grille -> grille.echelon(echelon));
    }

    private static BigDecimal decimal(LigneFichier ligne, String colonne) {
        BigDecimal valeur = ligne.decimalFacultatif(colonne);
        return valeur == null ? null : valeur.setScale(2, RoundingMode.HALF_UP);
    }
}
