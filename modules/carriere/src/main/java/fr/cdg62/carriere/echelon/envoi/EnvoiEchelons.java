package fr.cdg62.carriere.echelon.envoi;

import static fr.cdg62.carriere.api.echelon.envoi.EtatEnvoiEchelon.ECHOUE;
import static fr.cdg62.carriere.api.echelon.envoi.EtatEnvoiEchelon.EN_COURS;
import static fr.cdg62.carriere.api.echelon.envoi.EtatEnvoiEchelon.TERMINE;

import fr.cdg62.carriere.api.echelon.envoi.EnvoiEchelonVue;
import fr.cdg62.carriere.api.echelon.envoi.EtatEnvoiEchelon;
import fr.cdg62.socle.etat.MachineEtats;
import fr.cdg62.socle.travaux.Travail;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A sending and how far it went: what is sent is counted in the transaction that sends it. */
@Entity
@Table(name = "carriere_envoi_echelon")
public class EnvoiEchelons extends Travail {
    private static final MachineEtats<EtatEnvoiEchelon, EvenementEnvoi> MACHINE = MachineEtats.de(
                    EtatEnvoiEchelon.class, EvenementEnvoi.class)
            .transition(EN_COURS, EvenementEnvoi.TERMINER, TERMINE)
            .transition(EN_COURS, EvenementEnvoi.ECHOUER, ECHOUE)
            .build();

    @Column(name = "campagne_id", updatable = false)
    private long campagne;

    @Column(updatable = false)
    private String auteur;

    @Enumerated(EnumType.STRING)
    private EtatEnvoiEchelon etat = EN_COURS;

    @Column(updatable = false)
    private int total;

    private int envoyees;
    private int ecartees;

    @Column(name = "lance_le", updatable = false)
    private LocalDateTime lanceLe;

    @Column(name = "fini_le")
    private LocalDateTime finiLe;

    protected EnvoiEchelons() {}

    EnvoiEchelons(long campagne, String auteur, int total, Instant instant) {
        this.campagne = campagne;
        this.auteur = auteur;
        this.total = total;
        this.lanceLe = utc(instant);
        ouvrir();
    }

    void avancer(int deplus, int laissees) {
        envoyees += deplus;
        ecartees += laissees;
    }

    void finir(EvenementEnvoi evenement, Instant instant) {
        etat = MACHINE.appliquer(etat, evenement, role -> false);
        fermer();
        finiLe = utc(instant);
    }

    public long campagne() {
        return campagne;
    }

    EnvoiEchelonVue vue() {
        return new EnvoiEchelonVue(
                id(),
                campagne,
                auteur,
                etat,
                total,
                envoyees,
                ecartees,
                lanceLe.toInstant(ZoneOffset.UTC),
                finiLe == null ? null : finiLe.toInstant(ZoneOffset.UTC));
    }
}
