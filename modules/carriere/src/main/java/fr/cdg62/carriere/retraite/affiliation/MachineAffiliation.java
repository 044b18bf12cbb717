package fr.cdg62.carriere.retraite.affiliation;

import static fr.cdg62.carriere.api.retraite.affiliation.EtatAffiliation.AFFILIE;
import static fr.cdg62.carriere.api.retraite.affiliation.EtatAffiliation.CONTROLEE;
import static fr.cdg62.carriere.api.retraite.affiliation.EtatAffiliation.DECLAREE;
import static fr.cdg62.carriere.api.retraite.affiliation.EtatAffiliation.MUTATION;
import static fr.cdg62.carriere.api.retraite.affiliation.EtatAffiliation.RADIATION_DES_CADRES;
import static fr.cdg62.carriere.api.retraite.affiliation.EtatAffiliation.REJETEE;
import static fr.cdg62.carriere.api.retraite.affiliation.EvenementAffiliation.AFFILIER;
import static fr.cdg62.carriere.api.retraite.affiliation.EvenementAffiliation.CONTROLER;
import static fr.cdg62.carriere.api.retraite.affiliation.EvenementAffiliation.MODIFIER;
import static fr.cdg62.carriere.api.retraite.affiliation.EvenementAffiliation.MUTER;
import static fr.cdg62.carriere.api.retraite.affiliation.EvenementAffiliation.RADIER;
import static fr.cdg62.carriere.api.retraite.affiliation.EvenementAffiliation.REJETER;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_CARRIERE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_GESTIONNAIRE;

import fr.cdg62.carriere.api.retraite.affiliation.EtatAffiliation;
import fr.cdg62.carriere.api.retraite.affiliation.EvenementAffiliation;
import fr.cdg62.socle.etat.MachineEtats;

/** Transitions: the employer declares and says what becomes of the agent, the CdG controls and records the answer. */
final class MachineAffiliation {
    static final MachineEtats<EtatAffiliation, EvenementAffiliation> MACHINE = MachineEtats.de(
                    EtatAffiliation.class, EvenementAffiliation.class)
            .transition(DECLAREE, MODIFIER, DECLAREE, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
            .transition(DECLAREE, CONTROLER, CONTROLEE, CDG_CARRIERE)
            .transition(DECLAREE, REJETER, REJETEE, CDG_CARRIERE)
            .transition(CONTROLEE, AFFILIER, AFFILIE, CDG_CARRIERE)
            .transition(CONTROLEE, REJETER, REJETEE, CDG_CARRIERE)
            .transition(AFFILIE, MUTER, MUTATION, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
            .transition(AFFILIE, RADIER, RADIATION_DES_CADRES, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
            .build();

    private MachineAffiliation() {}
}
