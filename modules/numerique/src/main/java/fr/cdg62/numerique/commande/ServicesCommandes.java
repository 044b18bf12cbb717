package fr.cdg62.numerique.commande;

import fr.cdg62.numerique.api.echange.FaitService;
import fr.cdg62.numerique.api.service.EtatService;
import fr.cdg62.numerique.api.service.ServiceSecurise;
import fr.cdg62.numerique.api.service.ServiceVue;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The services of one order, together: what one of them may do depends on the others.
 *
 * @param numero number of the order
 */
record ServicesCommandes(String numero, List<ServiceCommande> services) {

    /** Applies what the partner tells; {@code commandee} is the day of the order. */
    void appliquer(FaitService fait, LocalDate commandee, Horloge horloge) {
        ServiceCommande service = trouver(fait.service())
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.INTROUVABLE,
                        "Le service « %s » ne fait pas partie de la commande %s."
                                .formatted(fait.service().libelle(), numero),
                        "service"));
        if (fait instanceof FaitService.MiseEnService && fait.service() == ServiceSecurise.MESSAGERIE) {
            exigerDomaine();
        }
        service.appliquer(fait, commandee, horloge);
    }

    private void exigerDomaine() {
        boolean manque = trouver(ServiceSecurise.NOM_DOMAINE)
                .filter(domaine -> domaine.etat() == EtatService.DEMANDE)
                .isPresent();
        if (manque) {
            throw new DemandeRefusee(
                    CodeProbleme.DOMAINE_REQUIS,
                    "La messagerie suppose que le nom de domaine de la même commande soit en service.",
                    "service");
        }
    }

    /** Refuses a trial of restoring where no backup works, or on another day than those it has worked. */
    void exigerSauvegarde(LocalDate essai, LocalDate jour) {
        ServiceVue sauvegarde = trouver(ServiceSecurise.SAUVEGARDE)
                .map(ServiceCommande::vue)
                .filter(s -> s.enServiceLe() != null && s.finLe() == null)
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.ETAT_TRANSITION_INTERDITE,
                        "Aucune sauvegarde n'est en service dans cette commande."));
        if (essai == null) {
            throw SaisieCommande.refus("date", "Indiquez le jour de l'essai.");
        }
        SaisieCommande.entre("date", essai, sauvegarde.enServiceLe(), jour);
    }

    List<EtatService> etats() {
        return services.stream().map(ServiceCommande::etat).toList();
    }

    /** In the order of the enum. */
    List<ServiceVue> vus() {
        return services.stream()
                .sorted(Comparator.comparing(ServiceCommande::service))
                .map(ServiceCommande::vue)
                .toList();
    }

    private Optional<ServiceCommande> trouver(ServiceSecurise cherche) {
        return services.stream().filter(s -> s.service() == cherche).findFirst();
    }
}
