package fr.cdg62.finances.campagne;

import fr.cdg62.finances.api.facturation.AvancementVue;
import fr.cdg62.finances.api.facturation.DemandeFacturation;
import fr.cdg62.finances.api.facturation.EtatCampagne;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Montant;
import fr.cdg62.socle.valeur.Periode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A billing run and how far it went. Debtors are taken in the order of their SIREN: all those up to {@code dernierSiren}
 * are done, and counted once whatever the restarts.
 */
@Entity
@Table(name = "finances_campagne")
public class Campagne extends EntiteBase {

    /** Longer than any debtor takes; a run whose instance died waits that long at most. */
    static final Duration BAIL = Duration.ofMinutes(1);

    private static final String EN_COURS = "EN_COURS";

    @Column(updatable = false)
    private String mission;

    @Column(updatable = false)
    private LocalDate debut;

    @Column(updatable = false)
    private LocalDate fin;

    @Enumerated(EnumType.STRING)
    private EtatCampagne etat = EtatCampagne.EN_COURS;

    /** Unique, empty unless the run is in progress: one at a time. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "cle_en_cours")
    private String cleEnCours = EN_COURS;

    /** Execution of the batch, null until it started. */
    private Long execution;

    /** Instance of the system whose batch works on the run, null when none does. */
    private String instance;

    @Column(name = "tenue_jusqu_a")
    private LocalDateTime tenueJusquA;

    private int total;
    private int faits;
    private int factures;
    private BigDecimal montant = Montant.ZERO.valeur();
    private int erreurs;

    @Column(name = "dernier_siren")
    private String dernierSiren = "";

    @Column(name = "lancee_le")
    private LocalDateTime lanceeLe;

    @Column(name = "finie_le")
    private LocalDateTime finieLe;

    protected Campagne() {}

    Campagne(DemandeFacturation demande, int total, Instant instant) {
        this.mission = demande.mission();
        this.debut = demande.debut();
        this.fin = demande.fin();
        this.total = total;
        this.lanceeLe = utc(instant);
    }

    /** Whether a batch shows signs of life: its instance renewed the lease lately. */
    boolean estTenue(Instant maintenant) {
        return tenueJusquA != null && tenueJusquA.isAfter(utc(maintenant));
    }

    boolean estTenuePar(String nom) {
        return nom.equals(instance);
    }

    /** Gives or renews the lease. */
    void tenir(String nom, Instant maintenant) {
        instance = nom;
        tenueJusquA = utc(maintenant.plus(BAIL));
    }

    void demarrer(long executionId) {
        execution = executionId;
    }

    /** Counts a debtor, once: one that a restart presents again is not counted again. */
    void avancer(String siren) {
        if (siren.compareTo(dernierSiren) > 0) {
            dernierSiren = siren;
            faits++;
        }
    }

    void compter(long facturesCreees, BigDecimal somme, long debiteursRefuses) {
        factures = Math.toIntExact(facturesCreees);
        montant = somme == null ? Montant.ZERO.valeur() : somme;
        erreurs = Math.toIntExact(debiteursRefuses);
    }

    void finir(EvenementCampagne evenement, Instant instant) {
        etat = MachineCampagne.MACHINE.appliquer(etat, evenement, role -> false);
        cleEnCours = null;
        instance = null;
        tenueJusquA = null;
        finieLe = utc(instant);
    }

    void reprendre(int nouveauTotal) {
        etat = MachineCampagne.MACHINE.appliquer(etat, EvenementCampagne.REPRENDRE, role -> false);
        cleEnCours = EN_COURS;
        finieLe = null;
        total = nouveauTotal;
    }

    boolean enCours() {
        return etat == EtatCampagne.EN_COURS;
    }

    /** Null for all missions. */
    String mission() {
        return mission;
    }

    Periode periode() {
        return Periode.entre(debut, fin);
    }

    Long execution() {
        return execution;
    }

    int faits() {
        return faits;
    }

    String dernierSiren() {
        return dernierSiren;
    }

    AvancementVue vue(Instant maintenant) {
        return new AvancementVue(
                id(),
                mission,
                debut,
                fin,
                etat,
                total,
                faits,
                factures,
                new Montant(montant),
                erreurs,
                parMinute(maintenant),
                lanceeLe.toInstant(ZoneOffset.UTC),
                finieLe == null ? null : finieLe.toInstant(ZoneOffset.UTC));
    }

    private int parMinute(Instant maintenant) {
        LocalDateTime jusqua = finieLe == null ? utc(maintenant) : finieLe;
        long millis = Math.max(1, Duration.between(lanceeLe, jusqua).toMillis());
        return Math.toIntExact(
                Math.min(Integer.MAX_VALUE, faits * Duration.ofMinutes(1).toMillis() / millis));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
