package fr.cdg62.carriere.entretien;

import fr.cdg62.carriere.api.entretien.EntretienVue;
import fr.cdg62.carriere.api.entretien.EtatEntretien;
import fr.cdg62.carriere.api.entretien.EvenementEntretien;
import fr.cdg62.carriere.api.entretien.NouvelEntretien;
import fr.cdg62.carriere.dossier.Dossier;
import fr.cdg62.carriere.saisie.Saisie;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.trace.Tracage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An entretien professionnel; changed only as {@link MachineEntretien} allows. */
@Entity
@Table(name = "carriere_entretien")
class Entretien extends EntiteBase {
    private static final String SEPARATEUR = "|";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id", updatable = false)
    private Dossier dossier;

    @Column(nullable = false)
    private String siren;

    /** Read by the queries only. */
    @SuppressWarnings("UnusedVariable")
    @Column(nullable = false)
    private String arrondissement;

    @Column(nullable = false)
    private int annee;

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

    @Column(name = "piece_id")
    private Long piece;

    @Column(name = "hors_delai", nullable = false)
    private String horsDelai = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EtatEntretien etat = EtatEntretien.CONVOQUE;

    protected Entretien() {}

    Entretien(Dossier dossier, NouvelEntretien nouveau) {
        this.dossier = dossier;
        this.siren = dossier.siren();
        this.arrondissement = dossier.arrondissement();
        this.annee = nouveau.annee();
        this.convoqueLe = nouveau.convoqueLe();
        this.prevuLe = nouveau.prevuLe();
    }

    void survenir(EvenementEntretien evenement, LocalDate le, DelaisEntretien delais, Predicate<String> roles) {
        EtatEntretien suivant = MachineEntretien.MACHINE.appliquer(etat, evenement, roles);
        Saisie.exiger(
                !le.isBefore(derniereDate()),
                "Cette date précède l'étape d'avant, qui est du %s.".formatted(DateFrancaise.courte(derniereDate())),
                "le");
        dater(evenement, le, delais);
        etat = suivant;
    }

    private void dater(EvenementEntretien evenement, LocalDate le, DelaisEntretien delais) {
        switch (evenement) {
            case TENIR -> {
                delais.exigerConvocation(convoqueLe, le);
                tenuLe = le;
            }
            case NOTIFIER -> {
                noterRetard(le, delais.notificationAuPlusTard(tenuLe), "Compte rendu notifié");
                notifieLe = le;
            }
            case DEMANDER_REVISION -> {
                delais.exigerRevision(notifieLe, le);
                revisionLe = le;
            }
            case REVISER, REFUSER_REVISION -> {
                noterRetard(le, delais.reponseAuPlusTard(revisionLe), "Réponse à la demande de révision");
                reponseLe = le;
            }
            case SAISIR_CAP -> {
                delais.exigerCap(reponseLe, le);
                capLe = le;
            }
            case RENDRE_DEFINITIF -> {
                recours(delais).ifPresent(limite -> delais.exigerPlusDeRecours(limite, le));
                definitifLe = le;
            }
            case TRANSMETTRE -> transmisLe = le;
        }
    }

    private void noterRetard(LocalDate le, LocalDate limite, String quoi) {
        if (le.isAfter(limite)) {
            String texte = "%s le %s au lieu du %s au plus tard"
                    .formatted(quoi, DateFrancaise.courte(le), DateFrancaise.courte(limite));
            horsDelai = horsDelai.isEmpty() ? texte : horsDelai + SEPARATEUR + texte;
        }
    }

    void joindre(long pieceDuDossier) {
        piece = pieceDuDossier;
    }

    private LocalDate derniereDate() {
        return Stream.of(definitifLe, capLe, reponseLe, revisionLe, notifieLe, tenuLe)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(convoqueLe);
    }

    /** Last day on which the agent may still act, when he may. */
    private Optional<LocalDate> recours(DelaisEntretien delais) {
        return switch (etat) {
            case CR_NOTIFIE -> Optional.of(delais.revisionAuPlusTard(notifieLe));
            case REVISE, REFUSE -> Optional.of(delais.capAuPlusTard(reponseLe));
            default -> Optional.empty();
        };
    }

    /** Last day of the delay that runs now. */
    Optional<LocalDate> limite(DelaisEntretien delais) {
        return switch (etat) {
            case CONVOQUE -> Optional.of(prevuLe);
            case TENU -> Optional.of(delais.notificationAuPlusTard(tenuLe));
            case REVISION_DEMANDEE -> Optional.of(delais.reponseAuPlusTard(revisionLe));
            default -> recours(delais);
        };
    }

    Dossier dossier() {
        return dossier;
    }

    String siren() {
        return siren;
    }

    int annee() {
        return annee;
    }

    EtatEntretien etat() {
        return etat;
    }

    EntretienVue vue(DelaisEntretien delais, Predicate<String> roles) {
        return new EntretienVue(
                id(),
                dossier.id(),
                dossier.intitule(),
                siren,
                annee,
                etat,
                convoqueLe,
                prevuLe,
                tenuLe,
                notifieLe,
                revisionLe,
                reponseLe,
                capLe,
                definitifLe,
                transmisLe,
                piece,
                horsDelai.isEmpty() ? List.of() : List.of(horsDelai.split("\\|")),
                limite(delais).orElse(null),
                trace(delais).fin(),
                MachineEntretien.MACHINE.possibles(etat, roles),
                version());
    }

    private Tracage trace(DelaisEntretien delais) {
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
        return trace;
    }

    private static void etape(Tracage trace, String libelle, LocalDate depart, String duree, LocalDate limite) {
        trace.etape(
                libelle,
                DateFrancaise.courte(depart) + " + " + duree,
                DateFrancaise.courte(limite),
                "Entretien professionnel, délais en vigueur");
    }
}
