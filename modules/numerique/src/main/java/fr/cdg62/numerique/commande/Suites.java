package fr.cdg62.numerique.commande;

import fr.cdg62.numerique.api.echange.ActionAttendue;
import fr.cdg62.numerique.api.securisation.EtatCommande;
import fr.cdg62.numerique.api.securisation.EvenementCommande;
import fr.cdg62.numerique.api.service.EtatService;
import java.util.Collection;
import java.util.Optional;

/** What follows, for an order, from the states of its services. Pure rules. */
final class Suites {
    private Suites() {}

    /** The event that the states of the services call for at this state of the order, if any. */
    static Optional<EvenementCommande> evenement(EtatCommande etat, Collection<EtatService> services) {
        if (services.stream().allMatch(EtatService.ARRETE::equals)) {
            return Optional.of(EvenementCommande.TERMINER);
        }
        boolean incident = services.contains(EtatService.INCIDENT);
        return switch (etat) {
            case COMMANDE ->
                services.contains(EtatService.EN_SERVICE)
                        ? Optional.of(EvenementCommande.METTRE_EN_SERVICE)
                        : Optional.empty();
            case EN_SERVICE -> incident ? Optional.of(EvenementCommande.DECLARER_INCIDENT) : Optional.empty();
            case INCIDENT -> incident ? Optional.empty() : Optional.of(EvenementCommande.RETABLIR);
            default -> Optional.empty();
        };
    }

    /**
     * What the partner is expected to do.
     *
     * @param accusee whether the step in progress is acknowledged
     * @param signee whether the partner has signed the convention
     */
    static ActionAttendue action(EtatCommande etat, boolean accusee, boolean signee, Collection<EtatService> services) {
        return switch (etat) {
            case DEVIS_DEMANDE -> accusee ? ActionAttendue.DEPOSER_DEVIS : ActionAttendue.ACCUSER_RECEPTION;
            case CONVENTION -> signee ? ActionAttendue.AUCUNE : ActionAttendue.SIGNER_CONVENTION;
            case COMMANDE -> accusee ? ActionAttendue.METTRE_EN_SERVICE : ActionAttendue.ACCUSER_RECEPTION;
            case EN_SERVICE, INCIDENT, RENOUVELLEMENT -> actionSurServices(services);
            default -> ActionAttendue.AUCUNE;
        };
    }

    private static ActionAttendue actionSurServices(Collection<EtatService> services) {
        if (services.contains(EtatService.INCIDENT)) {
            return ActionAttendue.RETABLIR;
        }
        return services.contains(EtatService.DEMANDE) ? ActionAttendue.METTRE_EN_SERVICE : ActionAttendue.AUCUNE;
    }
}
