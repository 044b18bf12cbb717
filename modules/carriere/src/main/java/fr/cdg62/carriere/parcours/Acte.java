package fr.cdg62.carriere.parcours;

import fr.cdg62.carriere.api.parcours.TypeActe;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** An act (arrêté) on a career: the dated changes it decides are the facts that refer to it. Never deleted. */
@Entity
@Table(name = "carriere_acte")
public class Acte extends EntiteBase {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "carriere_id", updatable = false)
    private Carriere carriere;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TypeActe type;

    @Column(nullable = false)
    private String numero;

    @Column(name = "date_signature", nullable = false)
    private LocalDate dateSignature;

    @Column(name = "date_effet", nullable = false)
    private LocalDate dateEffet;

    @Column(nullable = false)
    private String siren;

    @Column(nullable = false)
    private String auteur;

    @Column(name = "connu_le", nullable = false)
    private LocalDateTime connuLe;

    @Column(name = "annule_le")
    private LocalDateTime annuleLe;

    @Column(name = "motif_annulation")
    private String motifAnnulation;

    protected Acte() {}

    Acte(Carriere carriere, TypeActe type, String numero, LocalDate dateSignature, LocalDate dateEffet) {
        this.carriere = carriere;
        this.type = type;
        this.numero = numero;
        this.dateSignature = dateSignature;
        this.dateEffet = dateEffet;
        this.siren = carriere.siren();
    }

    /** Who registered it, and when. */
    void enregistrer(String sonAuteur, Instant instant) {
        auteur = sonAuteur;
        connuLe = utc(instant);
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    public Carriere carriere() {
        return carriere;
    }

    public TypeActe type() {
        return type;
    }
}
