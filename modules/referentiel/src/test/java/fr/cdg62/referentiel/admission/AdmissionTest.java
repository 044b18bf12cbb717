package fr.cdg62.referentiel.admission;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.cdg62.referentiel.api.partenaire.QuotaAtteint;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {
    private static final Instant MAINTENANT = Instant.parse("2026-11-29T09:00:12Z");
    private static final Horloge HORLOGE = Horloge.fixe(MAINTENANT);

    @ParameterizedTest
    @ValueSource(longs = {-300, 0, 300})
    void une_preuve_a_trois_cents_secondes_pres_est_recente(long secondes) {
        assertThatCode(() -> admission().exigerRecente(MAINTENANT.plusSeconds(secondes)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301})
    void au_dela_elle_est_refusee(long secondes) {
        assertThatThrownBy(() -> admission().exigerRecente(MAINTENANT.plusSeconds(secondes)))
                .asInstanceOf(type(DemandeRefusee.class))
                .returns(CodeProbleme.SEC_HORODATAGE, DemandeRefusee::code);
    }

    @Test
    void une_preuve_ne_sert_qu_une_fois_par_partenaire() {
        Admission admission = admission();
        admission.admettre(passant(1, null), new byte[] {1}, MAINTENANT);
        assertThatCode(() -> admission.admettre(passant(2, null), new byte[] {1}, MAINTENANT))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> admission.admettre(passant(1, null), new byte[] {1}, MAINTENANT))
                .asInstanceOf(type(DemandeRefusee.class))
                .returns(CodeProbleme.SEC_REJEU, DemandeRefusee::code);
    }

    @Test
    void le_quota_propre_passe_avant_le_general_et_dit_combien_attendre() {
        assertThatCode(() -> AdmissionEssai.apres(HORLOGE, 599).admettre(passant(1, null)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> AdmissionEssai.apres(HORLOGE, 600).admettre(passant(1, null)))
                .isInstanceOf(QuotaAtteint.class);
        assertThatCode(() -> AdmissionEssai.apres(HORLOGE, 600).admettre(passant(1, 601)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> AdmissionEssai.apres(HORLOGE, 2).admettre(passant(1, 2)))
                .asInstanceOf(type(QuotaAtteint.class))
                .returns(48, QuotaAtteint::attente)
                .returns(CodeProbleme.TECHNIQUE_INDISPONIBLE, DemandeRefusee::code);
    }

    private static Admission admission() {
        return AdmissionEssai.sansPassage(HORLOGE);
    }

    private static Passant passant(long id, Integer quota) {
        return new Passant(id, "PARTENAIRE-" + id, quota);
    }
}
