package fr.cdg62.carriere.promotion.quota;

import fr.cdg62.referentiel.api.affiliation.Affiliations;
import fr.cdg62.referentiel.api.affiliation.LigneAffiliation;
import fr.cdg62.referentiel.api.affiliation.RechercheAffiliations;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The affiliated bodies at a date: quotas are those of all of them together. */
@ApplicationScoped
class Affilies {

    @Inject
    private Affiliations affiliations;

    Set<String> au(LocalDate date) {
        Set<String> sirens = new HashSet<>();
        Page<LigneAffiliation> page;
        int numero = 0;
        do {
            page = affiliations.liste(new RechercheAffiliations(
                    date, null, null, null, new DemandePage(numero++, DemandePage.TAILLE_MAXIMALE, null)));
            page.elements().stream()
                    .filter(ligne -> ligne.regime().estAffilie())
                    .map(LigneAffiliation::siren)
                    .forEach(sirens::add);
        } while ((long) numero * DemandePage.TAILLE_MAXIMALE < page.total());
        return sirens;
    }
}
