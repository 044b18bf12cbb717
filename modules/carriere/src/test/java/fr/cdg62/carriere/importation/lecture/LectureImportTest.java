package fr.cdg62.carriere.importation.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cdg62.carriere.api.fichier.FauteLigne;
import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.fichier.FichierCsv;
import fr.cdg62.carriere.grille.Grillier;
import fr.cdg62.carriere.importation.lecture.LectureImport.FaitImporte;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LectureImportTest {
    private static final String ENTETE =
            "nir;nature;nom;prenom;date_naissance;siren;cadre_emplois;du;au;code;motif;echelon;jours;quotite;heures;libelle\n";

    private final LectureImport lecture = new LectureImport(Grillier.livre());

    @Test
    void litUnFait() {
        FichierCsv fichier = fichier("x;SITUATION;;;;216200410;ADJ_ADM;2024-03-01;;ADJ_ADM;;5;0;;;");
        FaitImporte fait =
                fichier.essayer(fichier.lignes().get(0), lecture::fait).orElseThrow();
        assertEquals(NatureFait.SITUATION, fait.changement().nature());
        assertEquals(5, fait.changement().echelon());
        assertEquals("ADJ_ADM 216200410", fait.carriere());
    }

    @Test
    void nommeChaqueFauteParSaLigneEtSaColonne() {
        FichierCsv fichier = fichier(
                "x;SITUATION;;;;216200410;ADJ_ADM;01/03/2024;;ADJ_ADM;;5;0;;;",
                "x;SITUATION;;;;216200410;ADJ_ADM;2024-03-01;;ADJ_ADM;;12;0;;;",
                "x;SITUATION;;;;216200410;ADJ_ADM;2024-03-01;;INCONNU;;1;0;;;",
                "x;VOYAGE;;;;216200410;ADJ_ADM;2024-03-01;;;;;;;;");
        fichier.lignes().forEach(ligne -> fichier.essayer(ligne, lecture::fait));
        assertEquals(
                List.of(
                        new FauteLigne(2, "du", "date attendue, écrite 2026-01-31, au lieu de « 01/03/2024 »"),
                        new FauteLigne(
                                3,
                                "echelon",
                                "La grille du grade ADJ_ADM en vigueur au 01/01/2024 va de l'échelon 1 à l'échelon 11 :"
                                        + " l'échelon 12 n'existe pas."),
                        new FauteLigne(4, "grade", "Le grade « INCONNU » n'est pas connu."),
                        new FauteLigne(5, "nature", "code « VOYAGE » inconnu")),
                fichier.fautes());
    }

    @Test
    void refuseUnFichierSansSesColonnes() {
        DemandeRefusee refus = Assertions.assertThrows(
                DemandeRefusee.class, () -> FichierCsv.lire("nir;nature\n", Set.of("nir", "nature", "siren", "du")));
        assertEquals(CodeProbleme.SAISIE_INVALIDE, refus.code());
        assertEquals("Colonnes absentes du fichier : du, siren.", refus.getMessage());
        assertEquals("fichier", refus.champ());
        assertTrue(fichier().lignes().isEmpty());
    }

    private static FichierCsv fichier(String... lignes) {
        return FichierCsv.lire(ENTETE + String.join("\n", lignes), LectureImport.COLONNES);
    }
}
