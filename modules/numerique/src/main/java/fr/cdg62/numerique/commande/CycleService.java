package fr.cdg62.numerique.commande;

import static fr.cdg62.numerique.api.service.EtatService.*;

import fr.cdg62.numerique.api.service.EtatService;
import fr.cdg62.socle.etat.MachineEtats;

/** The life cycle of one service of an order; the partner alone moves it, which the order's own cycle checks. */
final class CycleService {
    /** What the partner may announce. */
    enum Evenement {
        METTRE_EN_SERVICE,
        SIGNALER_INCIDENT,
        RETABLIR,
        ARRETER
    }

    static final MachineEtats<EtatService, Evenement> MACHINE = MachineEtats.de(EtatService.class, Evenement.class)
            .transition(DEMANDE, Evenement.METTRE_EN_SERVICE, EN_SERVICE)
            .transition(DEMANDE, Evenement.ARRETER, ARRETE)
            .transition(EN_SERVICE, Evenement.SIGNALER_INCIDENT, INCIDENT)
            .transition(EN_SERVICE, Evenement.ARRETER, ARRETE)
            .transition(INCIDENT, Evenement.RETABLIR, EN_SERVICE)
            .transition(INCIDENT, Evenement.ARRETER, ARRETE)
            .build();

    private CycleService() {}
}
