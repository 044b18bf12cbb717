package fr.cdg62.carriere.grille.chargement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cdg62.carriere.api.fichier.FauteLigne;
import fr.cdg62.carriere.api.grille.RapportChargement;
import fr.cdg62.carriere.grille.Grille;
import fr.cdg62.carriere.grille.Grillier;
import fr.cdg62.carriere.grille.LigneBareme;
import fr.cdg62.carriere.grille.TablesEnBase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LectureGrillesTest {
    private static final String ENTETE = "grade;echelon;indice_brut;indice_majore;duree_mois;debut;fin;source;marque\n";
    private static final String GARDIEN = """
            GARDIEN_BRIG;1;390;373;12;2027-01-01;;Décret d'essai;source
            GARDIEN_BRIG;2;400;375;;2027-01-01;;Décret d'essai;a-verifier
            """;

    private final List<Grille> publiees = new ArrayList<>();
    private final TablesEnBase tables = new TablesEnBase() {
        @Override
        public void publier(Grille version) {
            publiees.add(version);
        }

        @Override
        public List<LigneBareme> bareme() {
            return List.of();
        }
    };

    @Test
    void publieUneNouvelleVersionEtDitCeQuiChange() {
        RapportChargement rapport = charger(GARDIEN, false);
        assertEquals(List.of(), rapport.fautes());
        assertTrue(rapport.ecrit());
        assertEquals(1, publiees.size());
        assertFalse(publiees.get(0).verifiee());
        assertEquals(
                List.of(
                        "GARDIEN_BRIG : nouvelle version au 01/01/2027, 2 échelons",
                        "GARDIEN_BRIG : version du 01/01/2024 fermée la veille du 01/01/2027",
                        "GARDIEN_BRIG, échelon 1 : IB 368, IM 367, 12 mois → IB 390, IM 373, 12 mois",
                        "GARDIEN_BRIG, échelon 2 : IB 371, IM 369, 12 mois → IB 400, IM 375, sans durée"),
                rapport.changements());
    }

    @Test
    void lEssaiNEcritRien() {
        RapportChargement rapport = charger(GARDIEN, true);
        assertFalse(rapport.ecrit());
        assertEquals(4, rapport.changements().size());
        assertEquals(List.of(), publiees);
    }

    @Test
    void uneVersionPublieeNeChangePas() {
        RapportChargement rapport = charger(GARDIEN.replace("2027-01-01", "2024-01-01"), false);
        assertEquals(
                List.of(new FauteLigne(
                        2,
                        "grade",
                        "GARDIEN_BRIG au 01/01/2024, une version publiée ne change pas : donnez à la nouvelle une autre"
                                + " date de début, l'ancienne sera fermée la veille")),
                rapport.fautes());
        assertEquals(List.of(), publiees);
    }

    @Test
    void refuseUneVersionAnterieureALaDernierePubliee() {
        RapportChargement rapport = charger(GARDIEN.replace("2027-01-01", "2023-01-01"), false);
        assertEquals(
                "GARDIEN_BRIG au 01/01/2023, une version plus récente est publiée depuis le 01/01/2024",
                rapport.fautes().get(0).message());
    }

    @Test
    void refuseUneLigneSansMarque() {
        RapportChargement rapport = charger(GARDIEN.replace(";source\n", ";sûr\n"), false);
        assertEquals(
                List.of(new FauteLigne(2, "marque", "source ou a-verifier attendu au lieu de « sûr »")),
                rapport.fautes());
    }

    private RapportChargement charger(String lignes, boolean essai) {
        return new LectureGrilles(Grillier.livre(), tables).charger(ENTETE + lignes, essai);
    }
}
