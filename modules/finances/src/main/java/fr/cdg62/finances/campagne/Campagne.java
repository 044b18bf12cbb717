package fr.cdg62.finances.campagne;

import fr.cdg62.finances.api.facturation.AvancementVue;
import fr.cdg62.finances.api.facturation.DemandeFacturation;
import fr.cdg62.finances.api.facturation.EtatCampagne;
import fr.cdg62.socle.travaux.Travail;
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
public class Campagne extends Travail {

    @Column(updatable = false)
    private String mission;

    @Column(updatable = false)
    private LocalDate debut;

    @Column(updatable = false)
    private LocalDate fin;

    @Enumerated(EnumType.STRING)
    private EtatCampagne etat = EtatCampagne.EN_COURS;

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
        ouvrir();
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
        fermer();
        finieLe = utc(instant);
    }

    void reprendre(int nouveauTotal) {
        etat = MachineCampagne.MACHINE.appliquer(etat, EvenementCampagne.REPRENDRE, role -> false);
        ouvrir();
        finieLe = null;
        total = nouveauTotal;
    }

    /** Null for all missions. */
    String mission() {
        return mission;
    }

    Periode periode() {
        return Periode.entre(debut, fin);
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
}
