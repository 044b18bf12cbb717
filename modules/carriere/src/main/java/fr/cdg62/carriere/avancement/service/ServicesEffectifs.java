package fr.cdg62.carriere.avancement.service;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.classement.Classements;
import fr.cdg62.carriere.echelon.calcul.Projecteur;
import fr.cdg62.carriere.parcours.Chronologies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Effective services of a career, a job below half time counting pro rata (specification, § 2.1.4). */
@ApplicationScoped
public class ServicesEffectifs {

    @Inject
    private Chronologies chronologies;

    @Inject
    private Projecteur projecteur;

    @Inject
    private Classements classements;

    /**
     * Services acquired before a day.
     *
     * @param categorie category in which they count, null for all
     */
    public Duree au(long carriere, LocalDate jour, String categorie) {
        TranchesCarriere tranches = new TranchesCarriere(
                projecteur.pret(), classements.tables().echelles().parGrade());
        return CumulServices.total(tranches.de(chronologies.de(carriere), jour.minusDays(1)).stream()
                .filter(tranche -> categorie == null || categorie.equals(tranche.categorie()))
                .toList());
    }
}
