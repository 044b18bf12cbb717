package fr.cdg62.carriere.retraite.avis;

import static fr.cdg62.carriere.api.retraite.avis.EtatAvis.AVIS_DEFAVORABLE;
import static fr.cdg62.carriere.api.retraite.avis.EtatAvis.AVIS_FAVORABLE;
import static fr.cdg62.carriere.api.retraite.avis.EtatAvis.BROUILLON;
import static fr.cdg62.carriere.api.retraite.avis.EtatAvis.EN_ETUDE;
import static fr.cdg62.carriere.api.retraite.avis.EtatAvis.PIECES_DEMANDEES;
import static fr.cdg62.carriere.api.retraite.avis.EtatAvis.TRANSMISE;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_CARRIERE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_GESTIONNAIRE;

import fr.cdg62.carriere.api.retraite.avis.EtatAvis;
import fr.cdg62.carriere.api.retraite.avis.EvenementAvis;
import fr.cdg62.socle.etat.MachineEtats;

/** Transitions: the employer asks, he or the CdG records what the CNRACL answers. */
final class MachineAvis {
    static final MachineEtats<EtatAvis, EvenementAvis> MACHINE = MachineEtats.de(EtatAvis.class, EvenementAvis.class)
            .transition(BROUILLON, EvenementAvis.MODIFIER, BROUILLON, COLLECTIVITE_GESTIONNAIRE)
            .transition(BROUILLON, EvenementAvis.TRANSMETTRE, TRANSMISE, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
            .transition(TRANSMISE, EvenementAvis.ETUDIER, EN_ETUDE, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
            .transition(
                    EN_ETUDE, EvenementAvis.DEMANDER_PIECES, PIECES_DEMANDEES, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
            .transition(PIECES_DEMANDEES, EvenementAvis.COMPLETER, EN_ETUDE, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
            .transition(
                    EN_ETUDE, EvenementAvis.RENDRE_FAVORABLE, AVIS_FAVORABLE, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
            .transition(
                    EN_ETUDE,
                    EvenementAvis.RENDRE_DEFAVORABLE,
                    AVIS_DEFAVORABLE,
                    COLLECTIVITE_GESTIONNAIRE,
                    CDG_CARRIERE)
            .build();

    private MachineAvis() {}
}
