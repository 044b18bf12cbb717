package fr.cdg62.numerique.cle;

import static fr.cdg62.numerique.api.cle.EtatCle.ACTIVE;
import static fr.cdg62.numerique.api.cle.EtatCle.DEMANDEE;
import static fr.cdg62.numerique.api.cle.EtatCle.PIECES_CONTROLEES;
import static fr.cdg62.numerique.api.cle.EtatCle.REMISE_EN_MAIN_PROPRE;
import static fr.cdg62.numerique.api.cle.EtatCle.REVOQUEE;
import static fr.cdg62.numerique.api.cle.EtatCle.SUSPENDUE;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_NUMERIQUE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_SIGNATAIRE;

import fr.cdg62.numerique.api.cle.EtatCle;
import fr.cdg62.numerique.api.cle.EvenementCle;
import fr.cdg62.socle.etat.MachineEtats;

/** The life cycle of a signature key (specification numérique §1.14); EXPIREE has no transition, in nor out. */
final class CycleCle {
    static final MachineEtats<EtatCle, EvenementCle> MACHINE = MachineEtats.de(EtatCle.class, EvenementCle.class)
            .transition(DEMANDEE, EvenementCle.CONTROLER_PIECES, PIECES_CONTROLEES, CDG_NUMERIQUE)
            .transition(DEMANDEE, EvenementCle.REVOQUER, REVOQUEE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE)
            .transition(PIECES_CONTROLEES, EvenementCle.REMETTRE, REMISE_EN_MAIN_PROPRE, CDG_NUMERIQUE)
            .transition(PIECES_CONTROLEES, EvenementCle.REVOQUER, REVOQUEE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE)
            .transition(REMISE_EN_MAIN_PROPRE, EvenementCle.ACTIVER, ACTIVE, CDG_NUMERIQUE)
            .transition(REMISE_EN_MAIN_PROPRE, EvenementCle.REVOQUER, REVOQUEE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE)
            .transition(ACTIVE, EvenementCle.SUSPENDRE, SUSPENDUE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE)
            .transition(SUSPENDUE, EvenementCle.REACTIVER, ACTIVE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE)
            .transition(ACTIVE, EvenementCle.REVOQUER, REVOQUEE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE)
            .transition(SUSPENDUE, EvenementCle.REVOQUER, REVOQUEE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE)
            .build();

    private CycleCle() {}
}
