package fr.cdg62.carriere.retraite.affiliation;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.retraite.affiliation.AffiliationVue;
import fr.cdg62.carriere.api.retraite.affiliation.AffiliationsCnracl;
import fr.cdg62.carriere.api.retraite.affiliation.DemandeSurAffiliation;
import fr.cdg62.carriere.api.retraite.affiliation.LigneAffiliation;
import fr.cdg62.carriere.api.retraite.affiliation.NouvelleAffiliation;
import fr.cdg62.carriere.api.retraite.affiliation.PropositionAffiliation;
import fr.cdg62.carriere.api.retraite.affiliation.RechercheAffiliations;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** See {@link AffiliationsCnracl}: the people who may ask. */
@Stateless
@RolesAllowed({
    Roles.COLLECTIVITE_GESTIONNAIRE,
    Roles.COLLECTIVITE_SIGNATAIRE,
    Roles.CDG_CARRIERE,
    Roles.CDG_SIGNATAIRE,
    Roles.AGENT
})
public class AffiliationsCnraclBean implements AffiliationsCnracl {
    @Inject
    private AccesCarriere accesCarriere;

    @Inject
    private AccesAffiliations acces;

    @Inject
    private Identites identites;

    @Inject
    private VuesAffiliation vues;

    @Inject
    private TenueAffiliations tenue;

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    public PropositionAffiliation preparer(long carriere) {
        accesCarriere.exigerGestion(carriere);
        Identite identite = identites.de(carriere);
        acces.exigerMission(identite.siren());
        return vues.proposition(identite);
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    public AffiliationVue declarer(NouvelleAffiliation nouvelle) {
        return tenue.declarer(nouvelle);
    }

    @Override
    public AffiliationVue lire(long id) {
        return tenue.lire(id);
    }

    @Override
    public Page<LigneAffiliation> chercher(RechercheAffiliations recherche) {
        return tenue.chercher(recherche);
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    public AffiliationVue survenir(long id, DemandeSurAffiliation demande, long version) {
        return tenue.survenir(id, demande, version);
    }
}
