package fr.cdg62.carriere.retraite.compte;

import static fr.cdg62.carriere.api.retraite.compte.EtatCompte.ANOMALIE;
import static fr.cdg62.carriere.api.retraite.compte.EtatCompte.A_COMPLETER;
import static fr.cdg62.carriere.api.retraite.compte.EtatCompte.CONTROLE_CDG;
import static fr.cdg62.carriere.api.retraite.compte.EtatCompte.EN_SAISIE;
import static fr.cdg62.carriere.api.retraite.compte.EtatCompte.FIABILISE;
import static fr.cdg62.carriere.api.retraite.compte.EtatCompte.TRANSMIS;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_CARRIERE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_GESTIONNAIRE;

import fr.cdg62.carriere.api.retraite.compte.EtatCompte;
import fr.cdg62.carriere.api.retraite.compte.EvenementCompte;
import fr.cdg62.socle.etat.MachineEtats;

/** Transitions: the employer and the CdG type, the CdG alone checks and sends. */
final class MachineCompte {
    static final MachineEtats<EtatCompte, EvenementCompte> MACHINE = MachineEtats.de(
                    EtatCompte.class, EvenementCompte.class)
            .transition(A_COMPLETER, EvenementCompte.SAISIR, EN_SAISIE, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
            .transition(EN_SAISIE, EvenementCompte.SAISIR, EN_SAISIE, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
            .transition(EN_SAISIE, EvenementCompte.SOUMETTRE, CONTROLE_CDG, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
            .transition(CONTROLE_CDG, EvenementCompte.RENVOYER, EN_SAISIE, CDG_CARRIERE)
            .transition(CONTROLE_CDG, EvenementCompte.TRANSMETTRE, TRANSMIS, CDG_CARRIERE)
            .transition(TRANSMIS, EvenementCompte.FIABILISER, FIABILISE, CDG_CARRIERE)
            .transition(TRANSMIS, EvenementCompte.SIGNALER_ANOMALIE, ANOMALIE, CDG_CARRIERE)
            .transition(ANOMALIE, EvenementCompte.ROUVRIR, EN_SAISIE, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
            .transition(FIABILISE, EvenementCompte.ROUVRIR, EN_SAISIE, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
            .build();

    private MachineCompte() {}
}
