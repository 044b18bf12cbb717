package fr.cdg62.finances.convention;

import fr.cdg62.finances.api.convention.Avenant;
import fr.cdg62.finances.api.convention.ConventionResume;
import fr.cdg62.finances.api.convention.Deliberation;
import fr.cdg62.finances.api.convention.EtatConvention;
import fr.cdg62.finances.api.convention.EvenementConvention;
import fr.cdg62.finances.api.convention.LigneConvention;
import fr.cdg62.finances.api.convention.NouvelleConvention;
import fr.cdg62.finances.api.convention.signature.Partie;
import fr.cdg62.finances.api.convention.signature.Signature;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Periode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A convention; changed only as {@link MachineConvention} allows. */
@Entity
@Table(name = "finances_convention")
public class Convention extends EntiteBase {

    private String numero;

    @Column(updatable = false)
    private String siren;

    @Column(updatable = false)
    private String mission;

    @Column(updatable = false)
    private String objet;

    @Column(name = "devis_id", updatable = false)
    private Long devis;

    @Enumerated(EnumType.STRING)
    private EtatConvention etat = EtatConvention.BROUILLON;

    @Column(name = "date_effet", updatable = false)
    private LocalDate dateEffet;

    @Column(name = "duree_mois")
    private int dureeMois;

    /** Last day, null while it renews itself; follows from the term, kept for the lists. */
    private LocalDate fin;

    @Column(name = "tacite_reconduction", updatable = false)
    private boolean taciteReconduction;

    @Column(name = "prorata_premiere_annee", updatable = false)
    private boolean prorataPremiereAnnee;

    @Column(name = "date_tarif", updatable = false)
    private LocalDate dateTarif;

    @Column(name = "deliberation_reference")
    private String deliberationReference;

    @Column(name = "deliberation_date")
    private LocalDate deliberationDate;

    @Column(name = "resiliee_le")
    private LocalDate resilieeLe;

    @Column(name = "motif_resiliation")
    private String motifResiliation;

    /** {@code siren:mission} while in force: its unique key forbids a second one, whatever the race. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "cle_active")
    private String cleActive;

    @OneToMany(mappedBy = "convention", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("rang")
    private List<LigneDeConvention> lignes = new ArrayList<>();

    @OneToMany(mappedBy = "convention", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<SignatureRecue> signatures = new ArrayList<>();

    @OneToMany(mappedBy = "convention", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("numero")
    private List<AvenantConclu> avenants = new ArrayList<>();

    protected Convention() {}

    public Convention(NouvelleConvention nouvelle, String mission, LocalDate dateTarif) {
        this.siren = nouvelle.siren();
        this.mission = mission;
        this.objet = nouvelle.objet();
        this.devis = nouvelle.devis();
        this.dateEffet = nouvelle.dateEffet();
        this.dureeMois = nouvelle.dureeMois();
        this.taciteReconduction = nouvelle.taciteReconduction();
        this.prorataPremiereAnnee = nouvelle.prorataPremiereAnnee();
        this.dateTarif = dateTarif;
        for (LigneConvention ligne : nouvelle.lignes()) {
            lignes.add(new LigneDeConvention(this, lignes.size() + 1, ligne));
        }
        dater();
    }

    private void dater() {
        fin = periode().fin();
    }

    /** Checked before a number is taken, so that a refusal leaves no gap. */
    public void exiger(EvenementConvention evenement, LocalDate jour, Predicate<String> roles) {
        suite(evenement, jour, roles);
    }

    public void proposer(String numeroAttribue, LocalDate jour, Predicate<String> roles) {
        etat = suite(EvenementConvention.PROPOSER, jour, roles);
        numero = numeroAttribue;
    }

    public void deliberer(Deliberation deliberation, LocalDate jour, Predicate<String> roles) {
        EtatConvention apres = suite(EvenementConvention.DELIBERER, jour, roles);
        RegleConvention.deliberation(deliberation, jour);
        etat = apres;
        deliberationReference = deliberation.reference().strip();
        deliberationDate = deliberation.date();
    }

    /** True when this signature was the last one awaited. */
    public boolean signer(Signature signature, LocalDate jour, Predicate<String> roles) {
        EtatConvention apres = suite(EvenementConvention.SIGNER, jour, roles);
        RegleConvention.signature(signature, signaturesAttendues(), deliberationDate, jour, roles);
        etat = apres;
        signatures.add(new SignatureRecue(this, signature));
        boolean complete = signaturesAttendues().isEmpty();
        if (complete) {
            etat = suite(EvenementConvention.COMPLETER_SIGNATURES, jour, MachineConvention.SYSTEME::equals);
        }
        return complete;
    }

    public void activer(LocalDate jour, Predicate<String> roles) {
        etat = suite(EvenementConvention.ACTIVER, jour, roles);
        cleActive = siren + ":" + mission;
    }

    public void ouvrirAvenant(Avenant avenant, LocalDate jour, Predicate<String> roles) {
        EtatConvention apres = suite(EvenementConvention.OUVRIR_AVENANT, jour, roles);
        RegleConvention.avenant(avenant, periode(), dateEffet);
        RegleAvenant.quantite(avenant, lignes(), jour);
        etat = apres;
        avenants.add(new AvenantConclu(this, avenants.size() + 1, avenant));
    }

    public void conclureAvenant(Deliberation deliberation, LocalDate jour, Predicate<String> roles) {
        EtatConvention apres = suite(EvenementConvention.CONCLURE_AVENANT, jour, roles);
        RegleConvention.deliberation(deliberation, jour);
        etat = apres;
        AvenantConclu avenant = avenants.get(avenants.size() - 1);
        avenant.conclure(deliberation);
        if (avenant.dureeMois() != null) {
            dureeMois = avenant.dureeMois();
            dater();
        }
    }

    public void resilier(LocalDate dernierJour, String motif, LocalDate jour, Predicate<String> roles) {
        EtatConvention apres = suite(EvenementConvention.RESILIER, jour, roles);
        RegleConvention.dernierJour(dernierJour, periode());
        etat = apres;
        resilieeLe = dernierJour;
        motifResiliation = motif;
        dater();
        cleActive = null;
    }

    /** Writes the end of a convention whose last day is past; without effect on another one. */
    void constaterEcheance(LocalDate jour) {
        if (etat == EtatConvention.ACTIVE && etatAu(jour) == EtatConvention.ECHUE) {
            etat = MachineConvention.MACHINE.appliquer(
                    etat, EvenementConvention.ECHOIR, MachineConvention.SYSTEME::equals);
            cleActive = null;
        }
    }

    private EtatConvention suite(EvenementConvention evenement, LocalDate jour, Predicate<String> roles) {
        return MachineConvention.MACHINE.appliquer(etatAu(jour), evenement, roles);
    }

    EtatConvention etatAu(LocalDate jour) {
        boolean finie = etat == EtatConvention.ACTIVE && fin != null && jour.isAfter(fin);
        return finie ? EtatConvention.ECHUE : etat;
    }

    List<Partie> signaturesAttendues() {
        List<Partie> recues = signatures.stream().map(SignatureRecue::partie).toList();
        return Parties.de(mission).stream()
                .filter(partie -> !recues.contains(partie))
                .toList();
    }

    Terme terme() {
        return new Terme(dateEffet, dureeMois, taciteReconduction, resilieeLe);
    }

    /** The days it covers once active; open while it renews itself. */
    public Periode periode() {
        return terme().periode();
    }

    /** True when prestations of that day are done and billed under it. */
    public boolean couvre(LocalDate date) {
        return EtatsEnVigueur.ETATS.contains(etat) && periode().contient(date);
    }

    public String siren() {
        return siren;
    }

    public String mission() {
        return mission;
    }

    public String numero() {
        return numero;
    }

    public LocalDate dateEffet() {
        return dateEffet;
    }

    public boolean prorataPremiereAnnee() {
        return prorataPremiereAnnee;
    }

    /** What it bills without waiting for a prestation. */
    public List<LigneNumerotee> lignes() {
        return lignes.stream().map(ligne -> ligne.numerotee(avenants)).toList();
    }

    /** The délibération it rests on; null before DELIBEREE. */
    public Deliberation deliberation() {
        return deliberationReference == null ? null : new Deliberation(deliberationReference, deliberationDate);
    }

    EtatConvention etat() {
        return etat;
    }

    String objet() {
        return objet;
    }

    Long devis() {
        return devis;
    }

    LocalDate dateTarif() {
        return dateTarif;
    }

    String motifResiliation() {
        return motifResiliation;
    }

    List<Signature> signatures() {
        return signatures.stream().map(SignatureRecue::vue).toList();
    }

    List<Avenant> avenants() {
        return avenants.stream().map(AvenantConclu::vue).toList();
    }

    ConventionResume resume(LocalDate jour) {
        return new ConventionResume(
                id(), numero, siren, mission, objet, etatAu(jour), dateEffet, terme().finDuTerme(jour), version());
    }
}
