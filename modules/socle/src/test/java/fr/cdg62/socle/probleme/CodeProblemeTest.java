package fr.cdg62.socle.probleme;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodeProblemeTest {

    @Test
    void chaqueCodeEstUnique() {
        assertThat(Arrays.stream(CodeProbleme.values()).map(CodeProbleme::code)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void chaqueCodeALaFormeConvenueUnStatutDErreurEtUnTitre(CodeProbleme probleme) {
        assertThat(probleme.code()).matches("[A-Z]{3}(-[A-Z]{3})?-\\d{2,3}");
        assertThat(probleme.statut()).isBetween(400, 503);
        assertThat(probleme.titre()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "SEC_AUTHENTIFICATION,SEC-001,401",
        "SEC_HABILITATION,SEC-002,403",
        "SEC_HORODATAGE,SEC-003,400",
        "SEC_REJEU,SEC-004,400",
        "FMT_SCHEMA,FMT-001,400",
        "FMT_ENCODAGE,FMT-002,400",
        "FMT_TAILLE,FMT-003,413",
        "FMT_PIECE_JOINTE,FMT-004,400",
        "FMT_EMPREINTE,FMT-005,400",
        "DOCUMENT_REFUSE,FMT-006,422",
        "DOCUMENT_NON_REMIS,FMT-007,409",
        "SAISIE_INVALIDE,FMT-010,422",
        "DUPLICATA_DIVERGENT,IDE-001,409",
        "VERSION_PERIMEE,IDE-002,412",
        "VERSION_REQUISE,IDE-003,428",
        "INTROUVABLE,IDE-404,404",
        "TECHNIQUE_INDISPONIBLE,TEC-001,503",
        "TECHNIQUE_DELAI,TEC-002,503",
        "INCIDENT,TEC-500,500",
        "ETAT_TRANSITION_INTERDITE,MET-001,409",
        "PARAMETRE_MANQUANT,MET-002,422",
        "MISSION_NON_COUVERTE,REJ-ADH-01,403"
    })
    void lesCodesPubliesNeChangentPas(CodeProbleme probleme, String code, int statut) {
        assertThat(probleme.code()).isEqualTo(code);
        assertThat(probleme.statut()).isEqualTo(statut);
    }

    @Test
    void unRefusAnnuleLaTransaction() {
        ApplicationException annotation = DemandeRefusee.class.getAnnotation(ApplicationException.class);
        assertThat(annotation.rollback()).isTrue();
        assertThat(new DemandeRefusee(CodeProbleme.INTROUVABLE, "Inconnu.").champ())
                .isNull();
    }
}
