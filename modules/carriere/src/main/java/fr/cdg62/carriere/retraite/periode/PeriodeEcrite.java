package fr.cdg62.carriere.retraite.periode;

import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.MotifTempsPartiel;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The columns of a {@link PeriodeCompte}; never changes once written. */
@Embeddable
public class PeriodeEcrite {
    @Column(updatable = false)
    private LocalDate debut;

    @Column(updatable = false)
    private LocalDate fin;

    @Column(updatable = false)
    private String siren;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Statut statut;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TypePosition position;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MotifPosition motif;

    @Column(updatable = false)
    private BigDecimal quotite;

    @Enumerated(EnumType.STRING)
    @Column(name = "motif_temps", updatable = false)
    private MotifTempsPartiel motifTemps;

    @Column(updatable = false)
    private BigDecimal heures;

    @Column(updatable = false)
    private String grade;

    @Column(name = "indice_brut", updatable = false)
    private Integer indiceBrut;

    @Column(name = "indice_majore", updatable = false)
    private Integer indiceMajore;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Categorie categorie;

    @Column(updatable = false)
    private boolean cotisee;

    @Column(updatable = false)
    private Integer nbi;

    @Column(updatable = false)
    private boolean surcotisation;

    @Column(name = "services_actifs_jours", updatable = false)
    private Integer servicesActifsJours;

    protected PeriodeEcrite() {}

    public PeriodeEcrite(PeriodeCompte p) {
        this.debut = p.debut();
        this.fin = p.fin();
        this.siren = p.siren();
        this.statut = p.statut();
        this.position = p.position();
        this.motif = p.motif();
        this.quotite = p.quotite();
        this.motifTemps = p.motifTemps();
        this.heures = p.heures();
        this.grade = p.grade();
        this.indiceBrut = p.indiceBrut();
        this.indiceMajore = p.indiceMajore();
        this.categorie = p.categorie();
        this.cotisee = p.cotisee();
        this.nbi = p.nbi();
        this.surcotisation = p.surcotisation();
        this.servicesActifsJours = p.servicesActifsJours();
    }

    /** What was written. */
    public PeriodeCompte valeur() {
        return new PeriodeCompte(
                debut,
                fin,
                siren,
                statut,
                position,
                motif,
                quotite,
                motifTemps,
                heures,
                grade,
                indiceBrut,
                indiceMajore,
                categorie,
                cotisee,
                nbi,
                surcotisation,
                servicesActifsJours);
    }
}
