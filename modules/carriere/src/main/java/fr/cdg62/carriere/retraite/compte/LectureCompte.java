package fr.cdg62.carriere.retraite.compte;

import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.MotifTempsPartiel;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.carriere.api.retraite.compte.CongeEnfant;
import fr.cdg62.carriere.api.retraite.compte.ContenuCompte;
import fr.cdg62.carriere.api.retraite.compte.EnfantCompte;
import fr.cdg62.carriere.api.retraite.compte.LienEnfant;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.fichier.FichierCsv;
import fr.cdg62.carriere.fichier.LigneFichier;
import fr.cdg62.socle.saisie.Saisie;
import fr.cdg62.socle.valeur.Siren;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a content from a file: the columns are those of the export. */
final class LectureCompte {
    static final Set<String> COLONNES = Set.of(
            "version_cir",
            "nature",
            "debut",
            "fin",
            "siren",
            "statut",
            "position",
            "motif",
            "quotite",
            "heures",
            "grade",
            "ib",
            "im",
            "categorie",
            "cotisee",
            "prenom",
            "naissance",
            "lien",
            "a_charge",
            "deces");
    /** Absent from the files written before they existed. */
    private static final String MOTIF_TEMPS = "motif_temps";

    private static final String NBI = "nbi";
    private static final String SURCOTISATION = "surcotisation";
    private static final String SERVICES_ACTIFS = "services_actifs_jours";
    private static final String CONGES = "conges";

    private static final String FICHIER = "fichier";
    private static final int FAUTES_DITES = 5;
    private static final int LIGNES_MAXIMUM = 420;

    private final List<PeriodeCompte> periodes = new ArrayList<>();
    private final List<EnfantCompte> enfants = new ArrayList<>();

    private LectureCompte() {}

    static ContenuCompte lire(String texte, LocalDate arreteAu) {
        FichierCsv fichier = FichierCsv.lire(texte, COLONNES);
        List<LigneFichier> lignes = fichier.lignes();
        Saisie.exiger(
                !lignes.isEmpty() && lignes.size() <= LIGNES_MAXIMUM,
                "Le fichier d'un compte a de 1 à %d lignes.".formatted(LIGNES_MAXIMUM),
                FICHIER);
        LectureCompte lecture = new LectureCompte();
        List<Integer> versions = new ArrayList<>();
        lignes.forEach(ligne -> fichier.essayer(ligne, lue -> {
            versions.add(lue.entier("version_cir"));
            return lecture.ajouter(lue);
        }));
        exigerSansFaute(fichier);
        Saisie.exiger(
                versions.stream().distinct().count() == 1,
                "Toutes les lignes d'un fichier portent la même version du compte.",
                FICHIER);
        Saisie.exiger(!lecture.periodes.isEmpty(), "Le fichier n'a aucune période.", FICHIER);
        return new ContenuCompte(versions.get(0), arreteAu, lecture.periodes, lecture.enfants);
    }

    private static void exigerSansFaute(FichierCsv fichier) {
        String fautes = fichier.fautes().stream()
                .limit(FAUTES_DITES)
                .map(faute -> "ligne %d, %s : %s".formatted(faute.ligne(), faute.colonne(), faute.message()))
                .collect(Collectors.joining(" ; "));
        Saisie.exiger(
                !fichier.estFautif(),
                "%d ligne(s) en faute : %s.".formatted(fichier.fautes().size(), fautes),
                FICHIER);
    }

    private boolean ajouter(LigneFichier ligne) {
        return switch (ligne.texte("nature")) {
            case "PERIODE" -> periodes.add(periode(ligne));
            case "ENFANT" -> enfants.add(enfant(ligne));
            default -> throw ligne.refus("nature", "PERIODE ou ENFANT attendu", null);
        };
    }

    private static PeriodeCompte periode(LigneFichier ligne) {
        return new PeriodeCompte(
                ligne.date("debut"),
                ligne.dateFacultative("fin"),
                new Siren(ligne.texte("siren")).valeur(),
                ligne.code("statut", Statut.class),
                ligne.code("position", TypePosition.class),
                code(ligne, "motif", MotifPosition.class),
                ligne.decimalFacultatif("quotite"),
                code(ligne, MOTIF_TEMPS, MotifTempsPartiel.class),
                ligne.decimalFacultatif("heures"),
                ligne.facultatif("grade"),
                ligne.entierFacultatif("ib"),
                ligne.entierFacultatif("im"),
                ligne.code("categorie", Categorie.class),
                oui(ligne, "cotisee"),
                ligne.entierFacultatif(NBI),
                ligne.facultatif(SURCOTISATION) != null && oui(ligne, SURCOTISATION),
                ligne.entierFacultatif(SERVICES_ACTIFS));
    }

    private static <E extends Enum<E>> E code(LigneFichier ligne, String colonne, Class<E> type) {
        return ligne.facultatif(colonne) == null ? null : ligne.code(colonne, type);
    }

    private static EnfantCompte enfant(LigneFichier ligne) {
        return new EnfantCompte(
                ligne.texte("prenom", 100),
                ligne.date("naissance"),
                ligne.code("lien", LienEnfant.class),
                oui(ligne, "a_charge"),
                ligne.dateFacultative("deces"),
                conges(ligne));
    }

    private static List<CongeEnfant> conges(LigneFichier ligne) {
        String texte = ligne.facultatif(CONGES);
        try {
            return texte == null ? List.of() : CongeEnfant.lire(texte);
        } catch (DateTimeParseException e) {
            throw ligne.refus(CONGES, "AAAA-MM-JJ/AAAA-MM-JJ attendu, une espace entre deux périodes", e);
        }
    }

    private static boolean oui(LigneFichier ligne, String colonne) {
        return switch (ligne.texte(colonne)) {
            case "oui" -> true;
            case "non" -> false;
            default -> throw ligne.refus(colonne, "oui ou non attendu", null);
        };
    }
}
