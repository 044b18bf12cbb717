package fr.cdg62.referentiel.partenaire;

import fr.cdg62.referentiel.admission.EmpreinteCertificat;
import fr.cdg62.referentiel.api.partenaire.CertificatVue;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A certificate with which a partner signs: valid in its period, unless revoked. */
@Entity
@Table(name = "referentiel_partenaire_certificat")
class CertificatPartenaire extends EntiteBase {
    private static final int NOM_MAX = 255;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "partenaire_id", updatable = false)
    private Partenaire partenaire;

    @Column(name = "sujet", updatable = false)
    private String sujet;

    @Column(name = "emetteur", updatable = false)
    private String emetteur;

    @Column(name = "empreinte", updatable = false)
    private String empreinte;

    @Column(name = "debut", updatable = false)
    private LocalDateTime debut;

    @Column(name = "fin", updatable = false)
    private LocalDateTime fin;

    @Column(name = "revoque_le")
    private LocalDateTime revoqueLe;

    @Column(name = "motif_revocation")
    private String motifRevocation;

    protected CertificatPartenaire() {
        super();
    }

    CertificatPartenaire(Partenaire partenaire, X509Certificate certificat) {
        super();
        this.partenaire = partenaire;
        sujet = borner(certificat.getSubjectX500Principal().getName());
        emetteur = borner(certificat.getIssuerX500Principal().getName());
        empreinte = EmpreinteCertificat.de(certificat);
        debut = utc(certificat.getNotBefore().toInstant());
        fin = utc(certificat.getNotAfter().toInstant());
    }

    private static String borner(String nom) {
        return nom.length() <= NOM_MAX ? nom : nom.substring(0, NOM_MAX);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    boolean estValide(Instant instant) {
        LocalDateTime moment = utc(instant);
        return revoqueLe == null && !moment.isBefore(debut) && !moment.isAfter(fin);
    }

    void revoquer(String motif, Instant instant) {
        if (revoqueLe != null) {
            throw new DemandeRefusee(CodeProbleme.ETAT_TRANSITION_INTERDITE, "Ce certificat est déjà révoqué.");
        }
        revoqueLe = utc(instant);
        motifRevocation = motif;
    }

    Partenaire partenaire() {
        return partenaire;
    }

    String empreinte() {
        return empreinte;
    }

    /** Last whole day of validity. */
    LocalDate dernierJour(ZoneId zone) {
        return fin.atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(zone)
                .toLocalDate()
                .minusDays(1);
    }

    CertificatVue vue() {
        return new CertificatVue(
                id(),
                sujet,
                emetteur,
                empreinte,
                debut.toInstant(ZoneOffset.UTC),
                fin.toInstant(ZoneOffset.UTC),
                revoqueLe == null ? null : revoqueLe.toInstant(ZoneOffset.UTC),
                motifRevocation,
                version());
    }
}
