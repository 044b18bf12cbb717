package fr.cdg62.carriere.retraite.reprise;

import static fr.cdg62.carriere.api.retraite.reprise.EtatAnteriorite.INTEGREE;
import static fr.cdg62.carriere.api.retraite.reprise.EtatAnteriorite.OUVERTE;
import static fr.cdg62.carriere.api.retraite.reprise.EtatAnteriorite.REJETEE;
import static fr.cdg62.carriere.api.retraite.reprise.EtatAnteriorite.SAISIE;
import static fr.cdg62.carriere.api.retraite.reprise.EtatAnteriorite.TRANSMISE;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_CARRIERE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_GESTIONNAIRE;

import fr.cdg62.carriere.api.retraite.reprise.EtatAnteriorite;
import fr.cdg62.carriere.api.retraite.reprise.EvenementAnteriorite;
import fr.cdg62.socle.etat.MachineEtats;

/** Transitions: the employer types, the CdG also under a mandate; the CdG alone checks, sends and records the answer. */
final class MachineAnteriorite {
    static final MachineEtats<EtatAnteriorite, EvenementAnteriorite> MACHINE = MachineEtats.de(
                    EtatAnteriorite.class, EvenementAnteriorite.class)
            .transition(OUVERTE, EvenementAnteriorite.SAISIR, SAISIE, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
            .transition(SAISIE, EvenementAnteriorite.SAISIR, SAISIE, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
            .transition(SAISIE, EvenementAnteriorite.RENVOYER, OUVERTE, CDG_CARRIERE)
            .transition(SAISIE, EvenementAnteriorite.TRANSMETTRE, TRANSMISE, CDG_CARRIERE)
            .transition(TRANSMISE, EvenementAnteriorite.INTEGRER, INTEGREE, CDG_CARRIERE)
            .transition(TRANSMISE, EvenementAnteriorite.REJETER, REJETEE, CDG_CARRIERE)
            .build();

    private MachineAnteriorite() {}
}
