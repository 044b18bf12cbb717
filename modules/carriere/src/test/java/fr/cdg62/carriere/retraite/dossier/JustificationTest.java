package fr.cdg62.carriere.retraite.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.retraite.dossier.DatesDepart;
import fr.cdg62.carriere.api.retraite.dossier.NouveauDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.TypePension;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Why a request is late (E301): told at the opening or when the dates change, kept until another is told. */
@DisplayName("Justification d'une demande tardive")
class JustificationTest {
    private static Demande demande(String justification) {
        LocalDate effet = LocalDate.of(2027, 6, 1);
        return new Demande(new NouveauDossierRetraite(
                1L,
                TypePension.NORMALE,
                LocalDate.of(2026, 11, 1),
                new DatesDepart(effet.minusDays(1), effet, effet),
                null,
                justification,
                null));
    }

    @Test
    void uneJustificationVideNEnEstPasUne() {
        Demande demande = demande(" ");
        assertThat(demande.justification()).isNull();
        demande.justifier("");
        assertThat(demande.justification()).isNull();
    }

    @Test
    void elleSeDitEnsuiteEtResteTantQuAucuneAutreNEstDite() {
        Demande demande = demande(null);
        demande.justifier(" Poste supprimé. ");
        demande.justifier(null);
        demande.justifier(" ");
        assertThat(demande.justification()).isEqualTo("Poste supprimé.");
        demande.justifier("Santé.");
        assertThat(demande.justification()).isEqualTo("Santé.");
    }
}
