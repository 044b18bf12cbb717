package fr.cdg62.carriere.retraite.retablissement;

import static fr.cdg62.carriere.api.retraite.retablissement.EtatRetablissement.ENVOYE_POSTE;
import static fr.cdg62.carriere.api.retraite.retablissement.EtatRetablissement.FORMULAIRE_EDITE;
import static fr.cdg62.carriere.api.retraite.retablissement.EtatRetablissement.RECU;
import static fr.cdg62.carriere.api.retraite.retablissement.EtatRetablissement.REJETE;
import static fr.cdg62.carriere.api.retraite.retablissement.EtatRetablissement.RETABLI;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_CARRIERE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_GESTIONNAIRE;

import fr.cdg62.carriere.api.retraite.retablissement.EtatRetablissement;
import fr.cdg62.carriere.api.retraite.retablissement.EvenementRetablissement;
import fr.cdg62.socle.etat.MachineEtats;

/** Transitions: the employer posts, he or the CdG records what the CNRACL answers. */
final class MachineRetablissement {
    static final MachineEtats<EtatRetablissement, EvenementRetablissement> MACHINE = MachineEtats.de(
                    EtatRetablissement.class, EvenementRetablissement.class)
            .transition(FORMULAIRE_EDITE, EvenementRetablissement.EDITER, FORMULAIRE_EDITE, COLLECTIVITE_GESTIONNAIRE)
            .transition(FORMULAIRE_EDITE, EvenementRetablissement.ENVOYER, ENVOYE_POSTE, COLLECTIVITE_GESTIONNAIRE)
            .transition(ENVOYE_POSTE, EvenementRetablissement.ACCUSER, RECU, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
            .transition(RECU, EvenementRetablissement.RETABLIR, RETABLI, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
            .transition(RECU, EvenementRetablissement.REJETER, REJETE, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
            .build();

    private MachineRetablissement() {}
}
