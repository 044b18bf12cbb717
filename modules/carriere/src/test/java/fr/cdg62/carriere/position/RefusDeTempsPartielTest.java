package fr.cdg62.carriere.position;

import static fr.cdg62.carriere.chronologie.Faits.deDroit;
import static fr.cdg62.carriere.chronologie.Faits.le;
import static fr.cdg62.carriere.chronologie.Faits.quotite;
import static fr.cdg62.carriere.position.Verdicts.accepte;
import static fr.cdg62.carriere.position.Verdicts.refuse;

import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.position.MotifTempsPartiel;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Part time de droit for a child: CGFP, art. L612-3. */
@DisplayName("Temps partiel de droit pour un enfant")
class RefusDeTempsPartielTest {
    private static Essai essai() {
        return new Essai(TypeActe.TEMPS_DE_TRAVAIL);
    }

    @Test
    void ilEstDeCinquanteAQuatreVingtsPourCent() {
        for (int quotite : new int[] {50, 60, 70, 80}) {
            accepte(essai().enfant("2026-09-01", null, 1), deDroit("2026-12-01", "2027-11-30", quotite));
        }
        refuse(
                essai().enfant("2026-09-01", null, 1),
                CodeProbleme.SAISIE_INVALIDE,
                "Un temps partiel de droit pour un enfant est de 50, 60, 70 ou 80 %.",
                "changements",
                deDroit("2026-12-01", "2027-11-30", 90));
        accepte(essai(), quotite("2026-12-01", "2027-11-30", 90));
    }

    @Test
    void ilAUnTermeEtUnEnfant() {
        refuse(
                essai().enfant("2026-09-01", null, 1),
                CodeProbleme.POSITION_DUREE,
                "indiquez son dernier jour",
                "changements",
                Fait.depuis(
                        le("2026-12-01"),
                        new Valeur.DeTemps(BigDecimal.valueOf(80), null, MotifTempsPartiel.DROIT_ENFANT)));
        refuse(
                essai(),
                CodeProbleme.SAISIE_INVALIDE,
                "Indiquez l'enfant pour lequel le temps partiel de droit est accordé.",
                "enfant",
                deDroit("2026-12-01", "2027-11-30", 80));
    }

    /** The third birthday is the first day without right; three years from the arrival of an adopted child. */
    @Test
    void ilFinitAuxTroisAnsDeLEnfant() {
        accepte(essai().enfant("2024-03-10", null, 1), deDroit("2026-12-01", "2027-03-09", 80));
        refuse(
                essai().enfant("2024-03-10", null, 1),
                CodeProbleme.POSITION_ENFANT,
                "finit au plus tard le 09/03/2027 ; l'acte va jusqu'au 10/03/2027.",
                "enfant",
                deDroit("2026-12-01", "2027-03-10", 80));
        accepte(essai().enfant("2020-03-10", "2024-06-01", 1), deDroit("2026-12-01", "2027-05-31", 80));
        refuse(
                essai().enfant("2020-03-10", "2024-06-01", 1),
                CodeProbleme.POSITION_ENFANT,
                "au plus tard le 31/05/2027",
                "enfant",
                deDroit("2026-12-01", "2027-06-01", 80));
    }
}
