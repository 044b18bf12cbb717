package fr.cdg62.carriere.parcours;

import fr.cdg62.carriere.api.acte.ActeVue;
import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.acte.NouvelActe;
import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.parcours.Changement;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
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
import java.util.List;

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

    Acte(Carriere carriere, NouvelActe nouveau) {
        this.carriere = carriere;
        this.type = nouveau.type();
        this.numero = nouveau.numero().strip();
        this.dateSignature = nouveau.dateSignature();
        this.dateEffet = nouveau.dateEffet();
        this.siren = carriere.siren();
    }

    /** Who registered it, and when. */
    void enregistrer(String sonAuteur, Instant instant) {
        auteur = sonAuteur;
        connuLe = utc(instant);
    }

    public static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Known no longer.
     *
     * @throws DemandeRefusee ETAT_TRANSITION_INTERDITE when it already is
     */
    void annuler(String motif, Instant instant) {
        if (annuleLe != null) {
            throw new DemandeRefusee(CodeProbleme.ETAT_TRANSITION_INTERDITE, "Cet acte est déjà annulé.", "acte");
        }
        annuleLe = utc(instant);
        motifAnnulation = motif;
    }

    public ActeVue vue(List<Changement> changements, List<Constat> constats) {
        return new ActeVue(
                id(),
                carriere.id(),
                type,
                numero,
                dateSignature,
                dateEffet,
                siren,
                auteur,
                connuLe.toInstant(ZoneOffset.UTC),
                annuleLe == null ? null : annuleLe.toInstant(ZoneOffset.UTC),
                motifAnnulation,
                changements,
                constats,
                version());
    }

    /** Whether it is known no longer. */
    public boolean estAnnule() {
        return annuleLe != null;
    }

    public Carriere carriere() {
        return carriere;
    }

    public LocalDate dateEffet() {
        return dateEffet;
    }

    public TypeActe type() {
        return type;
    }
}
