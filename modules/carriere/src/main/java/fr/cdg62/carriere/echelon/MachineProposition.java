package fr.cdg62.carriere.echelon;

import static fr.cdg62.carriere.api.echelon.EtatProposition.ANNULEE;
import static fr.cdg62.carriere.api.echelon.EtatProposition.ARRETE_EDITE;
import static fr.cdg62.carriere.api.echelon.EtatProposition.CALCULEE;
import static fr.cdg62.carriere.api.echelon.EtatProposition.ENREGISTRE;
import static fr.cdg62.carriere.api.echelon.EtatProposition.NOTIFIE;
import static fr.cdg62.carriere.api.echelon.EtatProposition.PROPOSEE;
import static fr.cdg62.carriere.api.echelon.EtatProposition.RECALCULEE;
import static fr.cdg62.carriere.api.echelon.EtatProposition.SIGNE;
import static fr.cdg62.carriere.api.echelon.EtatProposition.SUSPENDUE;

import fr.cdg62.carriere.api.echelon.EtatProposition;
import fr.cdg62.carriere.api.echelon.EvenementProposition;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.etat.MachineEtats;

/** Who may do what with a proposal: the CdG proposes, the autorité territoriale signs (specification, § 1.21). */
final class MachineProposition {
    /** Held by the runs only. */
    static final String CALCUL = "CALCUL";

    static final MachineEtats<EtatProposition, EvenementProposition> MACHINE = MachineEtats.de(
                    EtatProposition.class, EvenementProposition.class)
            .transition(CALCULEE, EvenementProposition.PROPOSER, PROPOSEE, Roles.CDG_CARRIERE)
            .transition(
                    PROPOSEE,
                    EvenementProposition.EDITER,
                    ARRETE_EDITE,
                    Roles.COLLECTIVITE_GESTIONNAIRE,
                    Roles.COLLECTIVITE_SIGNATAIRE)
            .transition(ARRETE_EDITE, EvenementProposition.SIGNER, SIGNE, Roles.COLLECTIVITE_SIGNATAIRE)
            .transition(
                    SIGNE,
                    EvenementProposition.NOTIFIER,
                    NOTIFIE,
                    Roles.COLLECTIVITE_GESTIONNAIRE,
                    Roles.COLLECTIVITE_SIGNATAIRE)
            .transition(
                    NOTIFIE,
                    EvenementProposition.ENREGISTRER,
                    ENREGISTRE,
                    Roles.COLLECTIVITE_GESTIONNAIRE,
                    Roles.CDG_CARRIERE)
            .transition(CALCULEE, EvenementProposition.ANNULER, ANNULEE, Roles.CDG_CARRIERE)
            .transition(PROPOSEE, EvenementProposition.ANNULER, ANNULEE, Roles.CDG_CARRIERE)
            .transition(ARRETE_EDITE, EvenementProposition.ANNULER, ANNULEE, Roles.CDG_CARRIERE)
            .transition(CALCULEE, EvenementProposition.RECALCULER, RECALCULEE, CALCUL)
            .transition(PROPOSEE, EvenementProposition.RECALCULER, RECALCULEE, CALCUL)
            .transition(ARRETE_EDITE, EvenementProposition.RECALCULER, RECALCULEE, CALCUL)
            .transition(CALCULEE, EvenementProposition.SUSPENDRE, SUSPENDUE, CALCUL)
            .transition(PROPOSEE, EvenementProposition.SUSPENDRE, SUSPENDUE, CALCUL)
            .transition(ARRETE_EDITE, EvenementProposition.SUSPENDRE, SUSPENDUE, CALCUL)
            .build();

    private MachineProposition() {}
}
