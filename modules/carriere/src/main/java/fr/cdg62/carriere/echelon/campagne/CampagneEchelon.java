package fr.cdg62.carriere.echelon.campagne;

import static fr.cdg62.carriere.api.echelon.campagne.EtatCampagneEchelon.ANNULEE;
import static fr.cdg62.carriere.api.echelon.campagne.EtatCampagneEchelon.ECHOUEE;
import static fr.cdg62.carriere.api.echelon.campagne.EtatCampagneEchelon.EN_COURS;
import static fr.cdg62.carriere.api.echelon.campagne.EtatCampagneEchelon.TERMINEE;

import fr.cdg62.carriere.api.echelon.campagne.CampagneEchelonVue;
import fr.cdg62.carriere.api.echelon.campagne.EtatCampagneEchelon;
import fr.cdg62.socle.etat.MachineEtats;
import fr.cdg62.socle.travaux.Travail;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A run and how far it went: all careers up to {@code derniereCarriere} are done, and counted once. */
@Entity
@Table(name = "carriere_campagne_echelon")
public class CampagneEchelon extends Travail {
    private static final MachineEtats<EtatCampagneEchelon, EvenementCampagneEchelon> MACHINE = MachineEtats.de(
                    EtatCampagneEchelon.class, EvenementCampagneEchelon.class)
            .transition(EN_COURS, EvenementCampagneEchelon.TERMINER, TERMINEE)
            .transition(EN_COURS, EvenementCampagneEchelon.INTERROMPRE, ANNULEE)
            .transition(EN_COURS, EvenementCampagneEchelon.ECHOUER, ECHOUEE)
            .transition(ANNULEE, EvenementCampagneEchelon.REPRENDRE, EN_COURS)
            .transition(ECHOUEE, EvenementCampagneEchelon.REPRENDRE, EN_COURS)
            .build();

    @Column(updatable = false)
    private String siren;

    @Column(updatable = false)
    private LocalDate debut;

    @Column(updatable = false)
    private LocalDate limite;

    @Enumerated(EnumType.STRING)
    private EtatCampagneEchelon etat = EN_COURS;

    private int total;
    private int faits;
    private int terminaux;
    private int suspendues;

    @Column(name = "derniere_carriere")
    private long derniereCarriere;

    @Column(name = "lancee_le")
    private LocalDateTime lanceeLe;

    @Column(name = "finie_le")
    private LocalDateTime finieLe;

    protected CampagneEchelon() {}

    CampagneEchelon(String siren, LocalDate debut, LocalDate limite, int total, Instant instant) {
        this.siren = siren;
        this.debut = debut;
        this.limite = limite;
        this.total = total;
        this.lanceeLe = utc(instant);
        ouvrir();
    }

    /** Counts the careers of a transaction, the last one being the highest id. */
    void avancer(Lot lot) {
        faits += lot.carrieres();
        terminaux += lot.terminaux();
        suspendues += lot.suspendues();
        derniereCarriere = lot.derniere();
    }

    void finir(EvenementCampagneEchelon evenement, Instant instant) {
        etat = MACHINE.appliquer(etat, evenement, role -> false);
        fermer();
        finieLe = utc(instant);
    }

    void reprendre() {
        etat = MACHINE.appliquer(etat, EvenementCampagneEchelon.REPRENDRE, role -> false);
        ouvrir();
        finieLe = null;
    }

    /** Null for all collectivités. */
    public String siren() {
        return siren;
    }

    public LocalDate debut() {
        return debut;
    }

    public LocalDate limite() {
        return limite;
    }

    public long derniereCarriere() {
        return derniereCarriere;
    }

    CampagneEchelonVue vue(long propositions, long aProposer, long erreurs, Instant maintenant) {
        return new CampagneEchelonVue(
                id(),
                siren,
                debut,
                limite,
                etat,
                total,
                faits,
                Math.toIntExact(propositions),
                Math.toIntExact(aProposer),
                terminaux,
                suspendues,
                Math.toIntExact(erreurs),
                parSeconde(maintenant),
                lanceeLe.toInstant(ZoneOffset.UTC),
                finieLe == null ? null : finieLe.toInstant(ZoneOffset.UTC));
    }

    private int parSeconde(Instant maintenant) {
        LocalDateTime jusqua = finieLe == null ? utc(maintenant) : finieLe;
        long millis = Math.max(1, Duration.between(lanceeLe, jusqua).toMillis());
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, faits * 1000L / millis));
    }
}
