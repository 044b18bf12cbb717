package fr.cdg62.carriere.promotion;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.ldg.CritereLdg;
import fr.cdg62.carriere.api.promotion.CampagneVue;
import fr.cdg62.carriere.api.promotion.EtatCampagne;
import fr.cdg62.carriere.api.promotion.EvenementCampagne;
import fr.cdg62.carriere.api.promotion.NouvelleCampagne;
import fr.cdg62.carriere.api.quota.QuotaVue;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** A campaign; changed only as {@link MachineCampagne} allows. */
@Entity
@Table(name = "carriere_campagne_pi")
class CampagnePI extends EntiteBase {

    private int annee;

    @Column(name = "ouvre_le")
    private LocalDate ouvreLe;

    @Column(name = "clot_le")
    private LocalDate clotLe;

    @Enumerated(EnumType.STRING)
    private EtatCampagne etat = EtatCampagne.PREPAREE;

    @Column(name = "ldg_id")
    private Long ldg;

    @Column(name = "arretee_le")
    private LocalDate arreteeLe;

    @Column(name = "transmise_le")
    private LocalDate transmiseLe;

    protected CampagnePI() {}

    CampagnePI(NouvelleCampagne nouvelle) {
        annee = nouvelle.annee();
        ouvreLe = nouvelle.ouvreLe();
        clotLe = nouvelle.clotLe();
    }

    /** Who may, before anything is done. */
    void exiger(EvenementCampagne evenement, Predicate<String> roles) {
        MachineCampagne.MACHINE.appliquer(etat, evenement, roles);
    }

    void survenir(EvenementCampagne evenement, Predicate<String> roles) {
        etat = MachineCampagne.MACHINE.appliquer(etat, evenement, roles);
    }

    void ouvrir(long ldgDuCdg, Predicate<String> roles) {
        survenir(EvenementCampagne.OUVRIR, roles);
        ldg = ldgDuCdg;
    }

    void arreter(LocalDate date, Predicate<String> roles) {
        survenir(EvenementCampagne.ARRETER, roles);
        arreteeLe = date;
    }

    void transmettre(LocalDate jour, Predicate<String> roles) {
        survenir(EvenementCampagne.TRANSMETTRE, roles);
        transmiseLe = jour;
    }

    /** Employers propose between the two dates of an open campaign, both included. */
    void exigerOuverte(LocalDate jour) {
        if (etat != EtatCampagne.OUVERTE || jour.isBefore(ouvreLe) || jour.isAfter(clotLe)) {
            throw new DemandeRefusee(
                    CodeProbleme.PI_HORS_CAMPAGNE,
                    "La campagne %d reçoit les propositions du %s au %s ; au %s elle est fermée."
                            .formatted(annee, courte(ouvreLe), courte(clotLe), courte(jour)),
                    "campagne");
        }
    }

    /** Quotas are worked out from the closing to the arbitration. */
    void exigerCalculDesQuotas() {
        exigerEtat("Un quota se calcule", EtatCampagne.CLOSE, EtatCampagne.QUOTA_CALCULE);
    }

    void exigerEtat(String operation, EtatCampagne... admis) {
        if (!List.of(admis).contains(etat)) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "%s quand la campagne est à l'état %s ; elle est à l'état %s."
                            .formatted(
                                    operation,
                                    String.join(
                                            " ou ",
                                            List.of(admis).stream()
                                                    .map(EtatCampagne::name)
                                                    .toList()),
                                    etat),
                    "campagne");
        }
    }

    EtatCampagne etat() {
        return etat;
    }

    int annee() {
        return annee;
    }

    Long ldg() {
        return ldg;
    }

    LocalDate arreteeLe() {
        return arreteeLe;
    }

    CampagneVue vue(
            EtatCampagne affiche,
            long dossiers,
            List<QuotaVue> quotas,
            List<CritereLdg> criteres,
            Predicate<String> roles) {
        return new CampagneVue(
                id(),
                annee,
                ouvreLe,
                clotLe,
                affiche,
                arreteeLe,
                transmiseLe,
                dossiers,
                quotas,
                criteres,
                MachineCampagne.MACHINE.possibles(etat, roles),
                version());
    }
}
