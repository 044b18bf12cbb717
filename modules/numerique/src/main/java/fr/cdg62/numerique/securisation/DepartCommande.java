package fr.cdg62.numerique.securisation;

import fr.cdg62.finances.api.convention.ConventionSignee;
import fr.cdg62.numerique.api.securisation.EtatCommande;
import fr.cdg62.numerique.api.securisation.EvenementCommande;
import fr.cdg62.numerique.commande.Commande;
import fr.cdg62.numerique.commande.Commandes;
import fr.cdg62.numerique.commande.CycleCommande;
import fr.cdg62.numerique.commande.Suivi;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The order leaves with the third signature of its convention, in the same transaction. */
@ApplicationScoped
class DepartCommande {
    private static final String ACTEUR = "systeme";

    @Inject
    private Commandes commandes;

    @Inject
    private Suivi suivi;

    @Inject
    private Horloge horloge;

    void surSignature(@Observes ConventionSignee evenement) {
        commandes
                .deConvention(evenement.convention())
                .filter(commande -> commande.etat() == EtatCommande.CONVENTION)
                .ifPresent(this::partir);
    }

    private void partir(Commande commande) {
        suivi.passer(commande, EvenementCommande.COMMANDER, CycleCommande.PAR_SUITE, ACTEUR, "");
        commande.commandee(horloge.aujourdHui());
    }
}
