package fr.cdg62.carriere.entretien;

import static fr.cdg62.carriere.api.entretien.EtatEntretien.CAP;
import static fr.cdg62.carriere.api.entretien.EtatEntretien.CONVOQUE;
import static fr.cdg62.carriere.api.entretien.EtatEntretien.CR_NOTIFIE;
import static fr.cdg62.carriere.api.entretien.EtatEntretien.DEFINITIF;
import static fr.cdg62.carriere.api.entretien.EtatEntretien.REFUSE;
import static fr.cdg62.carriere.api.entretien.EtatEntretien.REVISE;
import static fr.cdg62.carriere.api.entretien.EtatEntretien.REVISION_DEMANDEE;
import static fr.cdg62.carriere.api.entretien.EtatEntretien.TENU;
import static fr.cdg62.carriere.api.entretien.EtatEntretien.TRANSMIS_CDG;
import static fr.cdg62.referentiel.api.acces.Roles.AGENT;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_GESTIONNAIRE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_SIGNATAIRE;

import fr.cdg62.carriere.api.entretien.EtatEntretien;
import fr.cdg62.carriere.api.entretien.EvenementEntretien;
import fr.cdg62.socle.etat.MachineEtats;

/** Transitions of an entretien: the employer keeps it, the agent asks for the revision, the autorité territoriale answers. */
final class MachineEntretien {
    private static final String[] EMPLOYEUR = {COLLECTIVITE_GESTIONNAIRE, COLLECTIVITE_SIGNATAIRE};

    static final MachineEtats<EtatEntretien, EvenementEntretien> MACHINE = MachineEtats.de(
                    EtatEntretien.class, EvenementEntretien.class)
            .transition(CONVOQUE, EvenementEntretien.TENIR, TENU, EMPLOYEUR)
            .transition(TENU, EvenementEntretien.NOTIFIER, CR_NOTIFIE, EMPLOYEUR)
            .transition(
                    CR_NOTIFIE,
                    EvenementEntretien.DEMANDER_REVISION,
                    REVISION_DEMANDEE,
                    AGENT,
                    COLLECTIVITE_GESTIONNAIRE)
            .transition(CR_NOTIFIE, EvenementEntretien.RENDRE_DEFINITIF, DEFINITIF, EMPLOYEUR)
            .transition(REVISION_DEMANDEE, EvenementEntretien.REVISER, REVISE, COLLECTIVITE_SIGNATAIRE)
            .transition(REVISION_DEMANDEE, EvenementEntretien.REFUSER_REVISION, REFUSE, COLLECTIVITE_SIGNATAIRE)
            .transition(REVISE, EvenementEntretien.SAISIR_CAP, CAP, AGENT, COLLECTIVITE_GESTIONNAIRE)
            .transition(REFUSE, EvenementEntretien.SAISIR_CAP, CAP, AGENT, COLLECTIVITE_GESTIONNAIRE)
            .transition(REVISE, EvenementEntretien.RENDRE_DEFINITIF, DEFINITIF, EMPLOYEUR)
            .transition(REFUSE, EvenementEntretien.RENDRE_DEFINITIF, DEFINITIF, EMPLOYEUR)
            .transition(CAP, EvenementEntretien.RENDRE_DEFINITIF, DEFINITIF, EMPLOYEUR)
            .transition(DEFINITIF, EvenementEntretien.TRANSMETTRE, TRANSMIS_CDG, EMPLOYEUR)
            .build();

    private MachineEntretien() {}
}
