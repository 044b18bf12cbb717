package fr.cdg62.carriere.retraite.cohorte;

import static fr.cdg62.carriere.api.retraite.cohorte.EtatCohorte.A_FIABILISER;
import static fr.cdg62.carriere.api.retraite.cohorte.EtatCohorte.COHORTE_OUVERTE;
import static fr.cdg62.carriere.api.retraite.cohorte.EtatCohorte.ENVOYEE_AGENT;
import static fr.cdg62.carriere.api.retraite.cohorte.EtatCohorte.FIABILISEE;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_CARRIERE;

import fr.cdg62.carriere.api.retraite.cohorte.EtatCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.EvenementCohorte;
import fr.cdg62.socle.etat.MachineEtats;

/** Transitions: the CdG alone leads a cohort. */
final class MachineCohorte {
    static final MachineEtats<EtatCohorte, EvenementCohorte> MACHINE = MachineEtats.de(
                    EtatCohorte.class, EvenementCohorte.class)
            .transition(COHORTE_OUVERTE, EvenementCohorte.ACTUALISER, COHORTE_OUVERTE, CDG_CARRIERE)
            .transition(COHORTE_OUVERTE, EvenementCohorte.LANCER, A_FIABILISER, CDG_CARRIERE)
            .transition(A_FIABILISER, EvenementCohorte.ACTUALISER, A_FIABILISER, CDG_CARRIERE)
            .transition(A_FIABILISER, EvenementCohorte.FIABILISER, FIABILISEE, CDG_CARRIERE)
            .transition(FIABILISEE, EvenementCohorte.ENVOYER, ENVOYEE_AGENT, CDG_CARRIERE)
            .build();

    private MachineCohorte() {}
}
