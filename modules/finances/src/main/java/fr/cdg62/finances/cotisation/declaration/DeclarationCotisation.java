package fr.cdg62.finances.cotisation.declaration;

import fr.cdg62.finances.api.cotisation.DeclarationResume;
import fr.cdg62.finances.api.cotisation.EtatDeclaration;
import fr.cdg62.finances.api.cotisation.EvenementDeclaration;
import fr.cdg62.finances.api.cotisation.OrigineDeclaration;
import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.finances.api.cotisation.calcul.ResultatCalcul;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.valeur.Montant;
import fr.cdg62.socle.valeur.Periode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One version of the declaration of a period. Only a BROUILLON changes its bases; afterwards another version comes. */
@Entity
@Table(name = "finances_declaration")
public class DeclarationCotisation extends EntiteBase {

    @Column(updatable = false)
    private String siren;

    @Column(updatable = false)
    private LocalDate debut;

    @Column(updatable = false)
    private LocalDate fin;

    @Column(updatable = false)
    private int rang;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private OrigineDeclaration origine;

    @Enumerated(EnumType.STRING)
    private EtatDeclaration etat = EtatDeclaration.BROUILLON;

    private LocalDate echeance;

    private BigDecimal base;

    private BigDecimal total;

    @Convert(converter = TraceEnTexte.class)
    private Trace trace;

    private String motif;

    /** The titre that a correction completes or reduces; null while nothing is claimed for the period. */
    @Column(name = "titre_id")
    private Long titre;

    @Column(name = "modifiee_le")
    private LocalDateTime modifieeLe;

    @OneToMany(mappedBy = "declaration", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("mois")
    private List<BaseDeclaree> bases = new ArrayList<>();

    @OneToMany(mappedBy = "declaration", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("rang")
    private List<MontantDeclare> montants = new ArrayList<>();

    protected DeclarationCotisation() {}

    DeclarationCotisation(
            String siren, Periode periode, int rang, OrigineDeclaration origine, LocalDate echeance, Instant instant) {
        this.siren = siren;
        this.debut = periode.debut();
        this.fin = periode.fin();
        this.rang = rang;
        this.origine = origine;
        this.echeance = echeance;
        dater(instant);
    }

    /** Writes bases and what they give, in place of the former ones. */
    void porter(List<BaseMensuelle> declarees, ResultatCalcul calcul, Instant instant) {
        bases.clear();
        declarees.forEach(declaree -> bases.add(new BaseDeclaree(this, declaree)));
        montants.clear();
        calcul.montants().forEach(du -> montants.add(new MontantDeclare(this, montants.size() + 1, du)));
        base = declarees.stream().map(BaseMensuelle::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        total = calcul.total().valeur();
        trace = calcul.trace();
        dater(instant);
    }

    /** Changes the state as the table of transitions says. */
    public void avancer(EvenementDeclaration evenement, Predicate<String> aRole, Instant instant) {
        etat = CycleDeclaration.TABLE.appliquer(etat, evenement, aRole);
        dater(instant);
    }

    public void motiver(String raison) {
        this.motif = raison;
    }

    public void rattacherTitre(Long titreEmis) {
        this.titre = titreEmis;
    }

    private void dater(Instant instant) {
        modifieeLe = LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    public String siren() {
        return siren;
    }

    public Periode periode() {
        return new Periode(debut, fin);
    }

    public int rang() {
        return rang;
    }

    public boolean estTaxation() {
        return origine == OrigineDeclaration.TAXATION_OFFICE;
    }

    public EtatDeclaration etat() {
        return etat;
    }

    public LocalDate echeance() {
        return echeance;
    }

    String motif() {
        return motif;
    }

    public Long titre() {
        return titre;
    }

    List<BaseMensuelle> bases() {
        return vues().toList();
    }

    YearMonth premierMois() {
        return vues().map(BaseMensuelle::mois).min(YearMonth::compareTo).orElseThrow();
    }

    YearMonth dernierMois() {
        return vues().map(BaseMensuelle::mois).max(YearMonth::compareTo).orElseThrow();
    }

    private Stream<BaseMensuelle> vues() {
        return bases.stream().map(BaseDeclaree::vue);
    }

    public ResultatCalcul calcul() {
        return new ResultatCalcul(montants.stream().map(MontantDeclare::vue).toList(), new Montant(total), trace);
    }

    public DeclarationResume resume() {
        return new DeclarationResume(
                id(),
                siren,
                debut,
                fin,
                rang,
                origine,
                etat,
                new Montant(base),
                new Montant(total),
                modifieeLe.toInstant(ZoneOffset.UTC),
                version());
    }
}
