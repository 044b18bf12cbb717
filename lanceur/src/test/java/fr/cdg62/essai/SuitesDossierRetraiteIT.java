package fr.cdg62.essai;

import static fr.cdg62.essai.DossiersFictifs.DOSSIERS;
import static fr.cdg62.essai.DossiersFictifs.completer;
import static fr.cdg62.essai.DossiersFictifs.date;
import static fr.cdg62.essai.DossiersFictifs.demander;
import static fr.cdg62.essai.DossiersFictifs.deposer;
import static fr.cdg62.essai.DossiersFictifs.evenement;
import static fr.cdg62.essai.DossiersFictifs.nouveau;
import static fr.cdg62.essai.DossiersFictifs.numero;
import static fr.cdg62.essai.DossiersFictifs.survenir;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What happens to a dossier in between: a piece after its control, a death already followed by a réversion. */
@DisplayName("Suites d'un dossier de retraite")
class SuitesDossierRetraiteIT {

    @Test
    void unePieceDeposeeApresLeControleLeFaitRefaire() {
        String objet = nouveau("RECONTROLE");
        completer(objet);
        survenir("secretaire", objet, evenement("SOUMETTRE"));
        survenir("cdg.carriere", objet, evenement("CONFORME"));
        String vu = Rest.compte("cdg.carriere").get(objet).enTete("ETag");
        deposer("secretaire", objet, "RIB");
        assertThat(Offre.lire("cdg.carriere", objet).getBoolean("conforme")).isFalse();
        String transmettre = numero("TRANSMETTRE", "P-62-70", Offre.jour());
        Refus.exiger(
                Rest.compte("cdg.carriere").avec("If-Match", vu).post(objet + "/evenements", transmettre),
                412,
                "IDE-002");
        Refus.exiger(demander("cdg.carriere", objet, transmettre), 409, "MET-001", "etat");
        survenir("cdg.carriere", objet, evenement("CONFORME"));
        assertThat(survenir("cdg.carriere", objet, transmettre).getString("etat"))
                .isEqualTo("TRANSMISE");
    }

    /** The réversion was opened first, as an employer may: the death then closes the agent's dossier and opens no other. */
    @Test
    void leDecesSeDeclareQuandLaReversionEstDejaOuverte() {
        long carriere = DossiersFictifs.retraitable("FICTIF-DEJAOUVERTE");
        String objet = DOSSIERS + "/" + DossiersFictifs.dossier(carriere);
        DossiersFictifs.jusquAuDecompte(objet, Offre.jour());
        String corps = DossiersFictifs.corps(carriere, "REVERSION")
                .replace("2026-11-01", "2026-11-12")
                .replace("2027-05-31", "2026-11-10")
                .replace("2027-06-01", "2026-11-11");
        String reversion =
                DOSSIERS + "/" + Offre.creer("secretaire", DOSSIERS, corps).getJsonNumber("id");
        String deces = date("DECLARER_DECES", LocalDate.of(2026, Month.NOVEMBER, 10));
        assertThat(survenir("secretaire", objet, deces).getString("etat")).isEqualTo("ANNULEE");
        assertThat(Offre.lire("secretaire", DOSSIERS + "?carriere=%d&type=REVERSION".formatted(carriere))
                        .getInt("total"))
                .isOne();
        Refus.exiger(demander("secretaire", reversion, deces), 409, "MET-001", "evenement");
        assertThat(Offre.lire("secretaire", reversion).getString("etat")).isEqualTo("A_INSTRUIRE_EMPLOYEUR");
    }
}
