package fr.cdg62.carriere.conseil;

import static fr.cdg62.carriere.api.conseil.EtatSaisine.ACCEPTEE;
import static fr.cdg62.carriere.api.conseil.EtatSaisine.CLASSEE;
import static fr.cdg62.carriere.api.conseil.EtatSaisine.CONTESTEE;
import static fr.cdg62.carriere.api.conseil.EtatSaisine.CONTROLE_PAIR;
import static fr.cdg62.carriere.api.conseil.EtatSaisine.EN_CALCUL;
import static fr.cdg62.carriere.api.conseil.EtatSaisine.IRRECEVABLE;
import static fr.cdg62.carriere.api.conseil.EtatSaisine.RECEVABLE;
import static fr.cdg62.carriere.api.conseil.EtatSaisine.REPONSE;
import static fr.cdg62.carriere.api.conseil.EtatSaisine.SAISINE;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_CARRIERE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_GESTIONNAIRE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_SIGNATAIRE;

import fr.cdg62.carriere.api.conseil.EtatSaisine;
import fr.cdg62.carriere.api.conseil.EvenementSaisine;
import fr.cdg62.socle.etat.MachineEtats;

/** Transitions of a saisine: the CDG works, a second person validates, the employer accepts or contests. */
final class MachineSaisine {
    private static final String[] EMPLOYEUR = {COLLECTIVITE_GESTIONNAIRE, COLLECTIVITE_SIGNATAIRE};

    static final MachineEtats<EtatSaisine, EvenementSaisine> MACHINE = MachineEtats.de(
                    EtatSaisine.class, EvenementSaisine.class)
            .transition(SAISINE, EvenementSaisine.QUALIFIER, RECEVABLE, CDG_CARRIERE)
            .transition(SAISINE, EvenementSaisine.DECLARER_IRRECEVABLE, IRRECEVABLE, CDG_CARRIERE)
            .transition(RECEVABLE, EvenementSaisine.PRENDRE_EN_CHARGE, EN_CALCUL, CDG_CARRIERE)
            .transition(EN_CALCUL, EvenementSaisine.SOUMETTRE, CONTROLE_PAIR, CDG_CARRIERE)
            .transition(CONTROLE_PAIR, EvenementSaisine.VALIDER, REPONSE, CDG_CARRIERE)
            .transition(CONTROLE_PAIR, EvenementSaisine.RENVOYER, EN_CALCUL, CDG_CARRIERE)
            .transition(REPONSE, EvenementSaisine.ACCEPTER, ACCEPTEE, EMPLOYEUR)
            .transition(REPONSE, EvenementSaisine.CONTESTER, CONTESTEE, EMPLOYEUR)
            .transition(CONTESTEE, EvenementSaisine.REPRENDRE, EN_CALCUL, CDG_CARRIERE)
            .transition(CONTESTEE, EvenementSaisine.CLASSER, CLASSEE, CDG_CARRIERE)
            .transition(ACCEPTEE, EvenementSaisine.CLASSER, CLASSEE, CDG_CARRIERE)
            .build();

    private MachineSaisine() {}
}
