package fr.cdg62.numerique.securisation;

import fr.cdg62.numerique.api.service.ServiceSecurise;
import fr.cdg62.numerique.api.service.ServiceVue;
import fr.cdg62.numerique.commande.Commande;
import fr.cdg62.numerique.commande.Commandes;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What an order says of its signature keys, for the package that follows them. */
@ApplicationScoped
public class ClesCommandees {
    @Inject
    private Commandes commandes;

    /** How many keys a collectivité ordered. */
    public record Commandees(String siren, int nombre) {}

    /** The collectivité of an order; INTROUVABLE when unknown. */
    public String siren(long commande) {
        return commandes.lire(commande).siren();
    }

    /**
     * The keys of an order that has left.
     *
     * @throws DemandeRefusee SAISIE_INVALIDE on {@code commande} when it has none, ETAT_TRANSITION_INTERDITE when it has
     *     not left or is over
     */
    public Commandees exiger(long id) {
        Commande commande = commandes.lire(id);
        int nombre = commande.services().stream()
                .filter(service -> service.service() == ServiceSecurise.CLE_SIGNATURE)
                .mapToInt(ServiceVue::quantite)
                .sum();
        if (nombre == 0) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE, "Cette commande ne comporte pas de clé de signature.", "commande");
        }
        if (commande.commandeeLe() == null || commande.etat().estFinie()) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "Une clé se demande sur une commande passée ; celle-ci est à l'état « %s »."
                            .formatted(commande.etat().libelle()));
        }
        return new Commandees(commande.siren(), nombre);
    }
}
