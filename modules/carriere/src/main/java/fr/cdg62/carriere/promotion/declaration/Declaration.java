package fr.cdg62.carriere.promotion.declaration;

import fr.cdg62.carriere.api.promotion.dossier.NouveauDossierPI;
import fr.cdg62.carriere.api.promotion.dossier.ServicesSgm;
import fr.cdg62.carriere.api.promotion.dossier.VoiePI;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** By which way the agent is proposed, and the proofs that his employer holds. */
@Embeddable
public class Declaration {
    @Enumerated(EnumType.STRING)
    private VoiePI voie = VoiePI.QUOTA;

    @Column(name = "attestation_le")
    private LocalDate attestationLe;

    @Column(name = "examen_le")
    private LocalDate examenLe;

    @Embedded
    private DeclarationSgm sgm;

    protected Declaration() {}

    /** SAISIE_INVALIDE where the way asks for services of secrétaire général de mairie that are not declared. */
    public Declaration(NouveauDossierPI nouveau) {
        voie = nouveau.voie();
        attestationLe = nouveau.attestationLe();
        examenLe = nouveau.examenLe();
        sgm = voie == VoiePI.QUOTA ? null : new DeclarationSgm(Saisie.present(nouveau.sgm(), "sgm"));
    }

    /** PI_ATTESTATION while the attestation of the CNFPT is missing. */
    public void exigerAttestation() {
        if (attestationLe == null) {
            throw new DemandeRefusee(
                    CodeProbleme.PI_ATTESTATION,
                    "L'attestation du CNFPT sur les formations de professionnalisation manque : elle peut être rattrapée"
                            + " avant la proposition.",
                    "attestationLe");
        }
    }

    /** Takes the attestation that has come; null leaves the one that was declared. */
    public void completer(LocalDate attestation) {
        attestationLe = attestation == null ? attestationLe : attestation;
    }

    public VoiePI voie() {
        return voie;
    }

    public LocalDate attestationLe() {
        return attestationLe;
    }

    /** Day of the examen professionnel passed; null without one. */
    public LocalDate examenLe() {
        return examenLe;
    }

    /** Null for the way of the quota. */
    public ServicesSgm sgm() {
        return sgm == null || voie == VoiePI.QUOTA ? null : sgm.valeur();
    }
}
