package fr.cdg62.carriere.retraite.entretien;

import static fr.cdg62.carriere.api.retraite.entretien.EtatEntretienRetraite.ABSENT;
import static fr.cdg62.carriere.api.retraite.entretien.EtatEntretienRetraite.ANNULE;
import static fr.cdg62.carriere.api.retraite.entretien.EtatEntretienRetraite.DEMANDE;
import static fr.cdg62.carriere.api.retraite.entretien.EtatEntretienRetraite.FIXE;
import static fr.cdg62.carriere.api.retraite.entretien.EtatEntretienRetraite.TENU;
import static fr.cdg62.carriere.api.retraite.entretien.EvenementEntretienRetraite.ANNULER;
import static fr.cdg62.carriere.api.retraite.entretien.EvenementEntretienRetraite.FIXER;
import static fr.cdg62.carriere.api.retraite.entretien.EvenementEntretienRetraite.SIGNALER_ABSENCE;
import static fr.cdg62.carriere.api.retraite.entretien.EvenementEntretienRetraite.TENIR;
import static fr.cdg62.referentiel.api.acces.Roles.AGENT;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_CARRIERE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_GESTIONNAIRE;

import fr.cdg62.carriere.api.retraite.entretien.EtatEntretienRetraite;
import fr.cdg62.carriere.api.retraite.entretien.EvenementEntretienRetraite;
import fr.cdg62.socle.etat.MachineEtats;

/** Transitions: the CdG meets and reports; whoever asked, and the agent, may give it up until it is held. */
final class MachineEntretienRetraite {
    static final MachineEtats<EtatEntretienRetraite, EvenementEntretienRetraite> MACHINE = MachineEtats.de(
                    EtatEntretienRetraite.class, EvenementEntretienRetraite.class)
            .transition(DEMANDE, FIXER, FIXE, CDG_CARRIERE)
            .transition(DEMANDE, ANNULER, ANNULE, AGENT, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
            .transition(FIXE, FIXER, FIXE, CDG_CARRIERE)
            .transition(FIXE, TENIR, TENU, CDG_CARRIERE)
            .transition(FIXE, SIGNALER_ABSENCE, ABSENT, CDG_CARRIERE)
            .transition(FIXE, ANNULER, ANNULE, AGENT, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
            .transition(ABSENT, FIXER, FIXE, CDG_CARRIERE)
            .transition(ABSENT, ANNULER, ANNULE, AGENT, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
            .build();

    private MachineEntretienRetraite() {}
}
