package fr.cdg62.carriere.entretien;

import fr.cdg62.carriere.api.entretien.EntretienVue;
import fr.cdg62.carriere.api.entretien.EtatEntretien;
import fr.cdg62.carriere.api.entretien.EvenementEntretien;
import fr.cdg62.carriere.api.entretien.NouvelEntretien;
import fr.cdg62.carriere.dossier.Dossier;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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

    @Embedded
    private Jalons jalons;

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
        this.jalons = new Jalons(nouveau.convoqueLe(), nouveau.prevuLe());
    }

    void survenir(EvenementEntretien evenement, LocalDate le, DelaisEntretien delais, Predicate<String> roles) {
        EtatEntretien suivant = MachineEntretien.MACHINE.appliquer(etat, evenement, roles);
        Saisie.exiger(
                !le.isBefore(jalons.dernier()),
                "Cette date précède l'étape d'avant, qui est du %s.".formatted(DateFrancaise.courte(jalons.dernier())),
                "le");
        dater(evenement, le, delais);
        etat = suivant;
    }

    private void dater(EvenementEntretien evenement, LocalDate le, DelaisEntretien delais) {
        switch (evenement) {
            case TENIR -> delais.exigerConvocation(jalons.convoqueLe(), le);
            case NOTIFIER -> noterRetard(le, delais.notificationAuPlusTard(jalons.tenuLe()), "Compte rendu notifié");
            case DEMANDER_REVISION -> delais.exigerRevision(jalons.notifieLe(), le);
            case REVISER, REFUSER_REVISION ->
                noterRetard(le, delais.reponseAuPlusTard(jalons.revisionLe()), "Réponse à la demande de révision");
            case SAISIR_CAP -> delais.exigerCap(jalons.reponseLe(), le);
            case RENDRE_DEFINITIF -> recours(delais).ifPresent(limite -> delais.exigerPlusDeRecours(limite, le));
            case TRANSMETTRE -> {}
        }
        jalons.noter(evenement, le);
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

    /** Last day on which the agent may still act, when he may. */
    private Optional<LocalDate> recours(DelaisEntretien delais) {
        return switch (etat) {
            case CR_NOTIFIE -> Optional.of(delais.revisionAuPlusTard(jalons.notifieLe()));
            case REVISE, REFUSE -> Optional.of(delais.capAuPlusTard(jalons.reponseLe()));
            default -> Optional.empty();
        };
    }

    /** Last day of the delay that runs now. */
    Optional<LocalDate> limite(DelaisEntretien delais) {
        return switch (etat) {
            case CONVOQUE -> Optional.of(jalons.prevuLe());
            case TENU -> Optional.of(delais.notificationAuPlusTard(jalons.tenuLe()));
            case REVISION_DEMANDEE -> Optional.of(delais.reponseAuPlusTard(jalons.revisionLe()));
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
                jalons.convoqueLe(),
                jalons.prevuLe(),
                jalons.tenuLe(),
                jalons.notifieLe(),
                jalons.revisionLe(),
                jalons.reponseLe(),
                jalons.capLe(),
                jalons.definitifLe(),
                jalons.transmisLe(),
                piece,
                horsDelai.isEmpty() ? List.of() : List.of(horsDelai.split("\\|")),
                limite(delais).orElse(null),
                jalons.trace(delais),
                MachineEntretien.MACHINE.possibles(etat, roles),
                version());
    }
}
