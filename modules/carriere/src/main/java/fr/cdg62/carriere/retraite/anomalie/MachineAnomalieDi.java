package fr.cdg62.carriere.retraite.anomalie;

import static fr.cdg62.carriere.api.retraite.anomalie.EtatAnomalieDi.AFFECTEE;
import static fr.cdg62.carriere.api.retraite.anomalie.EtatAnomalieDi.CORRIGEE;
import static fr.cdg62.carriere.api.retraite.anomalie.EtatAnomalieDi.LEVEE;
import static fr.cdg62.carriere.api.retraite.anomalie.EtatAnomalieDi.RELANCE;
import static fr.cdg62.carriere.api.retraite.anomalie.EtatAnomalieDi.SIGNALEE;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_CARRIERE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_GESTIONNAIRE;

import fr.cdg62.carriere.api.retraite.anomalie.EtatAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.EvenementAnomalieDi;
import fr.cdg62.socle.etat.MachineEtats;

/** Transitions: the employer corrects, the CdG gives out, asks again and lifts. */
final class MachineAnomalieDi {
    static final MachineEtats<EtatAnomalieDi, EvenementAnomalieDi> MACHINE = MachineEtats.de(
                    EtatAnomalieDi.class, EvenementAnomalieDi.class)
            .transition(SIGNALEE, EvenementAnomalieDi.AFFECTER, AFFECTEE, CDG_CARRIERE)
            .transition(AFFECTEE, EvenementAnomalieDi.CORRIGER, CORRIGEE, COLLECTIVITE_GESTIONNAIRE)
            .transition(AFFECTEE, EvenementAnomalieDi.RELANCER, RELANCE, CDG_CARRIERE)
            .transition(CORRIGEE, EvenementAnomalieDi.LEVER, LEVEE, CDG_CARRIERE)
            .transition(CORRIGEE, EvenementAnomalieDi.RELANCER, RELANCE, CDG_CARRIERE)
            .transition(RELANCE, EvenementAnomalieDi.CORRIGER, CORRIGEE, COLLECTIVITE_GESTIONNAIRE)
            .transition(RELANCE, EvenementAnomalieDi.RELANCER, RELANCE, CDG_CARRIERE)
            .build();

    private MachineAnomalieDi() {}
}
