package fr.cdg62.finances.convention;

import fr.cdg62.finances.api.convention.signature.Partie;
import fr.cdg62.finances.api.convention.signature.Signature;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The signature of one party. */
@Entity
@Table(name = "finances_convention_signature")
class SignatureRecue extends EntiteBase {

    /** Never read in Java: it is the foreign key that JPA writes. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "convention_id", updatable = false)
    private Convention convention;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Partie partie;

    @Column(updatable = false)
    private String nom;

    @Column(updatable = false)
    private String qualite;

    @Column(name = "signee_le", updatable = false)
    private LocalDate signeeLe;

    protected SignatureRecue() {}

    SignatureRecue(Convention convention, Signature signature) {
        this.convention = convention;
        this.partie = signature.partie();
        this.nom = signature.nom();
        this.qualite = signature.qualite();
        this.signeeLe = signature.date();
    }

    Partie partie() {
        return partie;
    }

    Signature vue() {
        return new Signature(partie, nom, qualite, signeeLe);
    }
}
