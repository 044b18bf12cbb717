package fr.cdg62.carriere.transfert;

import fr.cdg62.carriere.api.dossier.EtatTransfert;
import fr.cdg62.carriere.api.dossier.EvenementTransfert;
import fr.cdg62.carriere.api.dossier.NouveauTransfert;
import fr.cdg62.carriere.api.dossier.TransfertVue;
import fr.cdg62.carriere.dossier.Dossier;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.etat.MachineEtats;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.function.Predicate;

/** A transfer to another CDG: prepared by one, signed by another, acknowledged by the receiver. */
@Entity
@Table(name = "carriere_transfert")
class Transfert extends EntiteBase {
    static final MachineEtats<EtatTransfert, EvenementTransfert> MACHINE = MachineEtats.de(
                    EtatTransfert.class, EvenementTransfert.class)
            .transition(EtatTransfert.PREPARE, EvenementTransfert.SIGNER, EtatTransfert.SIGNE, Roles.CDG_SIGNATAIRE)
            .transition(EtatTransfert.SIGNE, EvenementTransfert.ACCUSER, EtatTransfert.ACCUSE, Roles.CDG_CARRIERE)
            .build();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(nullable = false)
    private String destinataire;

    @Column(nullable = false)
    private String employeur;

    @Column(name = "date_depart", nullable = false)
    private LocalDate dateDepart;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EtatTransfert etat = EtatTransfert.PREPARE;

    @Column(name = "prepare_par", nullable = false)
    private String preparePar;

    @Column(name = "signe_par")
    private String signePar;

    @Column(name = "signe_le")
    private LocalDate signeLe;

    @Column(name = "accuse_le")
    private LocalDate accuseLe;

    protected Transfert() {}

    Transfert(Dossier dossier, NouveauTransfert nouveau, String acteur) {
        this.dossier = dossier;
        this.destinataire = nouveau.destinataire().strip();
        this.employeur = nouveau.employeur().strip();
        this.dateDepart = nouveau.dateDepart();
        this.preparePar = acteur;
    }

    void survenir(EvenementTransfert evenement, String acteur, LocalDate jour, Predicate<String> roles) {
        EtatTransfert suivant = MACHINE.appliquer(etat, evenement, roles);
        if (evenement == EvenementTransfert.SIGNER) {
            exigerAutre(acteur);
            signePar = acteur;
            signeLe = jour;
        } else {
            accuseLe = jour;
        }
        etat = suivant;
    }

    private void exigerAutre(String acteur) {
        if (acteur.equals(preparePar)) {
            throw new DemandeRefusee(
                    CodeProbleme.SEPARATION_DES_TACHES,
                    "Vous avez préparé ce transfert : une autre personne doit le signer.");
        }
    }

    Dossier dossier() {
        return dossier;
    }

    TransfertVue vue(Predicate<String> roles) {
        return new TransfertVue(
                id(),
                dossier.id(),
                dossier.numero(),
                dossier.intitule(),
                destinataire,
                employeur,
                dateDepart,
                etat,
                preparePar,
                signePar,
                signeLe,
                accuseLe,
                MACHINE.possibles(etat, roles),
                version());
    }
}
