package fr.cdg62.carriere.entretien;

import fr.cdg62.carriere.api.entretien.EvenementEntretien;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.trace.Trace;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** The days of an entretien, and the limits that each of them sets. */
@Embeddable
class Jalons {
    @Column(name = "convoque_le", nullable = false)
    private LocalDate convoqueLe;

    @Column(name = "prevu_le", nullable = false)
    private LocalDate prevuLe;

    @Column(name = "tenu_le")
    private LocalDate tenuLe;

    @Column(name = "notifie_le")
    private LocalDate notifieLe;

    @Column(name = "revision_le")
    private LocalDate revisionLe;

    @Column(name = "reponse_le")
    private LocalDate reponseLe;

    @Column(name = "cap_le")
    private LocalDate capLe;

    @Column(name = "definitif_le")
    private LocalDate definitifLe;

    @Column(name = "transmis_le")
    private LocalDate transmisLe;

    protected Jalons() {}

    Jalons(LocalDate convoqueLe, LocalDate prevuLe) {
        this.convoqueLe = convoqueLe;
        this.prevuLe = prevuLe;
    }

    void noter(EvenementEntretien evenement, LocalDate le) {
        switch (evenement) {
            case TENIR -> tenuLe = le;
            case NOTIFIER -> notifieLe = le;
            case DEMANDER_REVISION -> revisionLe = le;
            case REVISER, REFUSER_REVISION -> reponseLe = le;
            case SAISIR_CAP -> capLe = le;
            case RENDRE_DEFINITIF -> definitifLe = le;
            case TRANSMETTRE -> transmisLe = le;
        }
    }

    /** The day of the last step. */
    LocalDate dernier() {
        return Stream.of(definitifLe, capLe, reponseLe, revisionLe, notifieLe, tenuLe)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(convoqueLe);
    }

    /** How each limit known so far is counted. */
    Trace trace(DelaisEntretien delais) {
        Tracage trace = new Tracage();
        etape(
                trace,
                "Entretien au plus tôt",
                convoqueLe,
                delais.convocation() + " jours",
                delais.entretienAuPlusTot(convoqueLe));
        if (tenuLe != null) {
            etape(
                    trace,
                    "Compte rendu notifié au plus tard",
                    tenuLe,
                    delais.notification() + " jours",
                    delais.notificationAuPlusTard(tenuLe));
        }
        if (notifieLe != null) {
            etape(
                    trace,
                    "Révision demandée au plus tard",
                    notifieLe,
                    delais.revision() + " jours francs",
                    delais.revisionAuPlusTard(notifieLe));
        }
        if (revisionLe != null) {
            etape(
                    trace,
                    "Réponse de l'employeur au plus tard",
                    revisionLe,
                    delais.reponse() + " jours",
                    delais.reponseAuPlusTard(revisionLe));
        }
        if (reponseLe != null) {
            etape(trace, "CAP saisie au plus tard", reponseLe, delais.cap() + " mois", delais.capAuPlusTard(reponseLe));
        }
        return trace.fin();
    }

    private static void etape(Tracage trace, String libelle, LocalDate depart, String duree, LocalDate limite) {
        trace.etape(
                libelle,
                DateFrancaise.courte(depart) + " + " + duree,
                DateFrancaise.courte(limite),
                "Entretien professionnel, délais en vigueur");
    }

    LocalDate convoqueLe() {
        return convoqueLe;
    }

    LocalDate prevuLe() {
        return prevuLe;
    }

    LocalDate tenuLe() {
        return tenuLe;
    }

    LocalDate notifieLe() {
        return notifieLe;
    }

    LocalDate revisionLe() {
        return revisionLe;
    }

    LocalDate reponseLe() {
        return reponseLe;
    }

    LocalDate capLe() {
        return capLe;
    }

    LocalDate definitifLe() {
        return definitifLe;
    }

    LocalDate transmisLe() {
        return transmisLe;
    }
}
