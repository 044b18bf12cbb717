package fr.cdg62.carriere.echelon.calcul;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.NatureActivite;
import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.socle.trace.Etape;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Worked examples E1 to E6 of specification carrière, § 2.1.5, and what §§ 2.1.1 to 2.1.4 say besides. */
class ExemplesEchelonTest {

    @Test
    @DisplayName("E1 : adjoint administratif, échelon 5 au 01/03/2024, sans événement")
    void e1SansEvenement() {
        assertEquals(
                List.of("6 le 2025-03-01", "7 le 2026-03-01", "8 le 2029-03-01", "9 le 2032-03-01"),
                c1().echelons("2032-12-31"));
    }

    @Test
    @DisplayName("E2 : disponibilité pour convenances personnelles de trois mois")
    void e2Disponibilite() {
        assertEquals(
                List.of("6 le 2025-06-01", "7 le 2026-06-01"),
                enDisponibilite(c1()).echelons("2026-12-31"));
    }

    @Test
    @DisplayName("E3 : la même avec 600 heures d'activité salariée prouvées")
    void e3ActiviteProuvee() {
        assertEquals(
                List.of("6 le 2025-03-01", "7 le 2026-03-01"),
                enDisponibilite(c1())
                        .activite(NatureActivite.SALARIEE, "2025-01-01", "2025-03-31")
                        .echelons("2026-12-31"));
    }

    @Test
    @DisplayName("E4 : bonification de secrétaire général de mairie")
    void e4Bonification() {
        assertEquals(
                List.of("8 le 2026-03-15"),
                Parcours.de("REDACTEUR", 7, "2024-09-15")
                        .bonification(6, "2025-08-01")
                        .echelons("2026-12-31"));
    }

    @Test
    @DisplayName("E5 : congé parental de deux ans puis disponibilité pour enfant de quatre ans : cinq comptent")
    void e5PlafondCommun() {
        Parcours parcours = Parcours.de("ATTACHE_P", 8, "2024-01-01")
                .position(TypePosition.CONGE_PARENTAL, null, "2024-01-01", "2025-12-31")
                .position(TypePosition.DISPONIBILITE, MotifPosition.ENFANT_MOINS_12_ANS, "2026-01-01", "2029-12-31");
        assertEquals(List.of("9 le 2027-01-01", "10 le 2031-01-01"), parcours.echelons("2032-12-31"));
    }

    @Test
    @DisplayName("E6 : exclusion temporaire de quinze jours")
    void e6Exclusion() {
        assertEquals(
                List.of("6 le 2025-03-16"),
                c1().conge(TypeConge.EXCLUSION_TEMPORAIRE, "2024-10-01", "2024-10-15")
                        .echelons("2025-12-31"));
    }

    @Test
    void leTempsPartielEtLeTempsNonCompletComptentEnEntier() {
        assertEquals(
                c1().echelons("2032-12-31"),
                c1().heures("8", "2024-03-01", null)
                        .quotite("50", "2025-01-01", "2027-12-31")
                        .echelons("2032-12-31"));
    }

    @Test
    void lesCongesComptentEtLAbsenceIrreguliereNeComptePas() {
        for (TypeConge compte : List.of(
                TypeConge.MALADIE_ORDINAIRE,
                TypeConge.LONGUE_DUREE,
                TypeConge.CITIS,
                TypeConge.MATERNITE,
                TypeConge.SUSPENSION,
                TypeConge.PROCHE_AIDANT,
                TypeConge.RESERVE)) {
            assertEquals(
                    List.of("6 le 2025-03-01"),
                    c1().conge(compte, "2024-06-01", "2024-08-31").echelons("2025-12-31"),
                    compte.libelle());
        }
        assertEquals(
                List.of("6 le 2025-04-01"),
                c1().conge(TypeConge.ABSENCE_IRREGULIERE, "2024-06-01", "2024-06-30")
                        .echelons("2025-12-31"));
    }

    @Test
    void leDetachementCompteDansLaCarriereDOrigine() {
        assertEquals(
                List.of("6 le 2025-03-01", "7 le 2026-03-01"),
                c1().position(TypePosition.DETACHEMENT, MotifPosition.DETACHEMENT_ORDINAIRE, "2024-04-01", "2026-12-31")
                        .echelons("2026-12-31"));
    }

    @Test
    void lActiviteEnDisponibiliteComptePendantCinqAns() {
        Parcours parcours = Parcours.de("ATTACHE_P", 8, "2024-01-01")
                .position(
                        TypePosition.DISPONIBILITE, MotifPosition.CONVENANCES_PERSONNELLES, "2024-01-01", "2029-12-31")
                .activite(NatureActivite.SALARIEE, "2024-01-01", "2029-12-31");
        assertEquals(List.of("9 le 2027-01-01", "10 le 2031-01-01"), parcours.echelons("2032-12-31"));
    }

    @Test
    void leSurplusDUneBonificationPasseALEchelonSuivant() {
        Projection projection = c1().bonification(6, "2024-12-01").projeter("2026-03-31");
        assertEquals(List.of("6 le 2024-12-01", "7 le 2025-09-01"), Parcours.echelons(projection));
        assertEquals(Duree.mois(3), projection.avancements().get(0).reliquat());
    }

    @Test
    void uneLongueBonificationDonneDeuxEchelonsLeMemeJour() {
        Projection projection = c1().bonification(18, "2024-12-01").projeter("2026-12-31");
        assertEquals(List.of("6 le 2024-12-01", "7 le 2024-12-01"), Parcours.echelons(projection));
        assertEquals(Duree.mois(3), projection.avancements().get(1).reliquat());
    }

    @Test
    void uneDisponibiliteSansFinSuspend() {
        Projection projection = c1().position(
                        TypePosition.DISPONIBILITE, MotifPosition.SUIVRE_CONJOINT, "2024-06-01", null)
                .projeter("2030-12-31");
        assertEquals(List.of(), projection.avancements());
        assertEquals(Projection.Issue.SUSPENDUE, projection.issue());
    }

    @Test
    void leDernierEchelonNAvancePlus() {
        Projection projection = Parcours.de("ADJ_ADM", 10, "2024-05-01").projeter("2040-12-31");
        assertEquals(List.of("11 le 2028-05-01"), Parcours.echelons(projection));
        assertEquals(Projection.Issue.ECHELON_TERMINAL, projection.issue());
    }

    @Test
    void laTraceDitChaqueEtape() {
        Projection projection = enDisponibilite(c1()).projeter("2025-12-31");
        assertEquals(
                List.of(
                        new Etape(
                                "Point de départ",
                                "grade ADJ_ADM, échelon 5 depuis le 01/03/2024",
                                "ancienneté déjà acquise : néant",
                                ""),
                        new Etape(
                                "Durée de l'échelon 5",
                                "grille du grade ADJ_ADM en vigueur depuis le 01/01/2024",
                                "1 an",
                                "BIP CATEGORIEC (décrets 2016-596 et 2016-604)"),
                        new Etape(
                                "Temps non compté",
                                "Disponibilité (Convenances personnelles) du 01/01/2025 au 31/03/2025",
                                "+ 3 mois",
                                "BIP AVAECH, CGFP L514-1"),
                        new Etape(
                                "Échelon 6",
                                "01/03/2024 + 1 an + 3 mois non comptés",
                                "le 01/06/2025, indice brut 378, indice majoré 371",
                                "CGFP, art. L522-2")),
                projection.avancements().get(0).trace().etapes());
        assertEquals(LocalDate.of(2025, 6, 1), projection.avancements().get(0).date());
    }

    private static Parcours c1() {
        return Parcours.de("ADJ_ADM", 5, "2024-03-01");
    }

    private static Parcours enDisponibilite(Parcours parcours) {
        return parcours.position(
                TypePosition.DISPONIBILITE, MotifPosition.CONVENANCES_PERSONNELLES, "2025-01-01", "2025-03-31");
    }
}
