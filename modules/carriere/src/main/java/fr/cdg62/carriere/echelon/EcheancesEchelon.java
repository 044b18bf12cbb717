package fr.cdg62.carriere.echelon;

import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Échelon to be pronounced: reminded before its date, on its date and when it is late (specification, § 1.23). */
@ApplicationScoped
class EcheancesEchelon {
    @Inject
    private Echeances echeances;

    @Inject
    private Parametres parametres;

    @Inject
    private Horloge horloge;

    void inscrire(List<PropositionEchelon> propositions) {
        LocalDate jour = horloge.aujourdHui();
        int avant = parametres.valeur("ECHELON_RAPPEL_AVANT", jour).intValueExact();
        int apres = parametres.valeur("ECHELON_RAPPEL_RETARD", jour).intValueExact();
        for (PropositionEchelon proposition : propositions) {
            LocalDate date = proposition.dateEffet();
            echeances.inscrire(new NouvelleEcheance(
                    proposition.siren(),
                    proposition.objet(),
                    "Échelon %d à prononcer : %s".formatted(proposition.versEchelon(), proposition.agent()),
                    date,
                    List.of(date.minusDays(avant), date, date.plusDays(apres))));
        }
    }

    void solder(PropositionEchelon proposition) {
        echeances.solder(proposition.objet());
    }
}
