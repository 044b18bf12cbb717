package fr.cdg62.carriere.promotion.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.carriere.api.promotion.dossier.NouveauDossierPI;
import fr.cdg62.carriere.api.promotion.dossier.ServicesSgm;
import fr.cdg62.carriere.api.promotion.dossier.VoiePI;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What an employer declares: proofs that may come later, services that some ways ask for (specification, § 1.5). */
class DeclarationTest {
    private static final LocalDate JOUR = LocalDate.of(2026, 3, 2);
    private static final ServicesSgm SGM = new ServicesSgm(96, 1200, null, "Arrêté du 1er mars 2018");

    @Test
    void sansAttestationLaPropositionAttend() {
        Declaration declaration = new Declaration(declare(null, VoiePI.QUOTA, null));
        assertThatThrownBy(declaration::exigerAttestation).isInstanceOfSatisfying(DemandeRefusee.class, refus -> {
            assertThat(refus.code()).isEqualTo(CodeProbleme.PI_ATTESTATION);
            assertThat(refus.champ()).isEqualTo("attestationLe");
        });
        declaration.completer(JOUR);
        assertThatCode(declaration::exigerAttestation).doesNotThrowAnyException();
    }

    @Test
    void completerSansAttestationGardeCelleDeclaree() {
        Declaration declaration = new Declaration(declare(JOUR, VoiePI.QUOTA, null));
        declaration.completer(null);
        assertThat(declaration.attestationLe()).isEqualTo(JOUR);
    }

    @Test
    void lesServicesDeSecretaireGeneralVontAvecLaVoie() {
        assertThat(new Declaration(declare(JOUR, VoiePI.SGM_REQUALIFICATION, SGM)).sgm())
                .isEqualTo(SGM);
        assertThat(new Declaration(declare(JOUR, null, SGM)).sgm())
                .as("voie ordinaire")
                .isNull();
        assertThatThrownBy(() -> new Declaration(declare(JOUR, VoiePI.SGM_REQUALIFICATION, null)))
                .isInstanceOfSatisfying(
                        DemandeRefusee.class, refus -> assertThat(refus.champ()).isEqualTo("sgm"));
    }

    private static NouveauDossierPI declare(LocalDate attestation, VoiePI voie, ServicesSgm sgm) {
        return new NouveauDossierPI(1, 2, "REDACTEUR", attestation, null, voie, sgm);
    }
}
