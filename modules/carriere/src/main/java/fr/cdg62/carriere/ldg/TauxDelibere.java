package fr.cdg62.carriere.ldg;

import fr.cdg62.carriere.api.ldg.ArrondiRatio;
import fr.cdg62.carriere.api.ldg.NouveauTaux;
import fr.cdg62.carriere.api.ldg.TauxVue;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A rate voted, never changed: a later deliberation follows it. */
@Entity
@Table(name = "carriere_taux_promotion")
public class TauxDelibere extends EntiteBase {
    private String siren;
    private String grade;
    private BigDecimal pourcentage;

    @Enumerated(EnumType.STRING)
    private ArrondiRatio arrondi;

    private String deliberation;

    @Column(name = "deliberee_le")
    private LocalDate delibereeLe;

    @Column(name = "cst_le")
    private LocalDate cstLe;

    protected TauxDelibere() {}

    public TauxDelibere(NouveauTaux nouveau) {
        siren = nouveau.siren();
        grade = nouveau.grade();
        pourcentage = nouveau.pourcentage();
        arrondi = nouveau.arrondi();
        deliberation = nouveau.deliberation();
        delibereeLe = nouveau.delibereeLe();
        cstLe = nouveau.cstLe();
    }

    public String grade() {
        return grade;
    }

    public Ratio ratio() {
        return new Ratio(pourcentage, arrondi);
    }

    /** « délibération 2026-12 du 12/01/2026 ». */
    public String reference() {
        return "délibération %s du %s".formatted(deliberation, DateFrancaise.courte(delibereeLe));
    }

    /** Whether it was voted that day for that grade. */
    boolean vote(NouveauTaux autre) {
        return grade.equals(autre.grade()) && delibereeLe.equals(autre.delibereeLe());
    }

    TauxVue vue() {
        return new TauxVue(id(), siren, grade, pourcentage, arrondi, deliberation, delibereeLe, cstLe);
    }
}
