package fr.cdg62.carriere.aptitude.vie;

import static fr.cdg62.carriere.api.inscription.EtatInscription.INSCRIT;
import static fr.cdg62.carriere.api.inscription.EtatInscription.NOMME;
import static fr.cdg62.carriere.api.inscription.EtatInscription.RADIE;
import static fr.cdg62.carriere.api.inscription.EtatInscription.REINSCRIT_3;
import static fr.cdg62.carriere.api.inscription.EtatInscription.REINSCRIT_4;
import static fr.cdg62.carriere.api.inscription.EtatInscription.REINSCRIT_DE_DROIT;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_CARRIERE;

import fr.cdg62.carriere.api.inscription.EtatInscription;
import fr.cdg62.carriere.api.inscription.EvenementInscription;
import fr.cdg62.socle.etat.MachineEtats;
import java.util.List;

/**
 * Transitions of an inscription (§ 1.9), registered by the gestionnaire: the lauréat asks by letter. SUSPENDU and EXPIRE
 * have none: they are read from the dates.
 */
public final class MachineInscription {

    public static final MachineEtats<EtatInscription, EvenementInscription> MACHINE = machine();

    private MachineInscription() {}

    private static MachineEtats<EtatInscription, EvenementInscription> machine() {
        MachineEtats.Builder<EtatInscription, EvenementInscription> machine = MachineEtats.de(
                        EtatInscription.class, EvenementInscription.class)
                .transition(INSCRIT, EvenementInscription.RENOUVELER, REINSCRIT_3, CDG_CARRIERE)
                .transition(REINSCRIT_3, EvenementInscription.RENOUVELER, REINSCRIT_4, CDG_CARRIERE)
                .transition(REINSCRIT_4, EvenementInscription.RENOUVELER, REINSCRIT_4, CDG_CARRIERE)
                .transition(REINSCRIT_DE_DROIT, EvenementInscription.RENOUVELER, REINSCRIT_DE_DROIT, CDG_CARRIERE)
                .transition(NOMME, EvenementInscription.REINSCRIRE, REINSCRIT_DE_DROIT, CDG_CARRIERE);
        for (EtatInscription vivante : List.of(INSCRIT, REINSCRIT_3, REINSCRIT_4, REINSCRIT_DE_DROIT)) {
            machine.transition(vivante, EvenementInscription.SUSPENDRE, vivante, CDG_CARRIERE)
                    .transition(vivante, EvenementInscription.PROROGER, vivante, CDG_CARRIERE)
                    .transition(vivante, EvenementInscription.NOMMER, NOMME, CDG_CARRIERE)
                    .transition(vivante, EvenementInscription.RADIER, RADIE, CDG_CARRIERE);
        }
        return machine.build();
    }
}
