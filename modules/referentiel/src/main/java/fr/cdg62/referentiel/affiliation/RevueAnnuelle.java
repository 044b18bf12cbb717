package fr.cdg62.referentiel.affiliation;

import fr.cdg62.referentiel.affiliation.seuil.ParametresAffiliation;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.affiliation.AffiliationVue;
import fr.cdg62.referentiel.api.affiliation.PropositionAffiliation;
import fr.cdg62.referentiel.api.affiliation.RevueSeuils;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The yearly review, over the collectivités of the database. */
@Stateless
public class RevueAnnuelle implements RevueSeuils {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Parametres parametres;

    @Inject
    private ChangementAffiliation changement;

    @Override
    @RolesAllowed({Roles.CDG_REFERENTIEL, Roles.CDG_FINANCES})
    public Page<PropositionAffiliation> propositions(int annee, DemandePage page) {
        RegleAffiliation regle = regle();
        List<PropositionAffiliation> toutes = new LectureSituations(em)
                .aDecider(LocalDate.of(annee, 1, 1)).stream()
                        .map(situation -> regle.auPremierJanvier(situation, annee))
                        .filter(PropositionAffiliation::change)
                        .toList();
        List<PropositionAffiliation> voulues =
                toutes.stream().skip(page.premier()).limit(page.taille()).toList();
        return Page.de(page, voulues, toutes.size());
    }

    @Override
    @RolesAllowed({Roles.CDG_REFERENTIEL, Roles.CDG_FINANCES})
    public PropositionAffiliation proposition(String siren, int annee) {
        Situation situation = new LectureSituations(em).une(siren, LocalDate.of(annee, 1, 1));
        return regle().auPremierJanvier(situation, annee);
    }

    @Override
    @RolesAllowed(Roles.CDG_REFERENTIEL)
    public AffiliationVue appliquer(String siren, int annee) {
        PropositionAffiliation proposition = proposition(siren, annee);
        if (!proposition.change()) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "La revue des seuils ne propose aucun changement pour cette collectivité au 1er janvier %d."
                            .formatted(annee));
        }
        return changement.appliquer(proposition);
    }

    private RegleAffiliation regle() {
        return new RegleAffiliation(ParametresAffiliation.lus(parametres));
    }
}
