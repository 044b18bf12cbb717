package fr.cdg62.carriere.retraite.cohorte;

import fr.cdg62.carriere.api.retraite.cohorte.AgentCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.CohorteVue;
import fr.cdg62.carriere.api.retraite.cohorte.CohortesRetraite;
import fr.cdg62.carriere.api.retraite.cohorte.DemandeSurCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.LigneCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.NouvelleCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.RechercheAgentsCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.RechercheCohortes;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** See {@link CohortesRetraite}: the people who may ask. */
@Stateless
@RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE
})
public class CohortesRetraiteBean implements CohortesRetraite {
    @Inject
    private TenueCohortes tenue;

    @Override
    @RolesAllowed(Roles.CDG_CARRIERE)
    public CohorteVue ouvrir(NouvelleCohorte nouvelle) {
        return tenue.ouvrir(nouvelle);
    }

    @Override
    public CohorteVue lire(long id, String siren) {
        return tenue.lire(id, siren);
    }

    @Override
    public Page<LigneCohorte> chercher(RechercheCohortes recherche) {
        return tenue.chercher(recherche);
    }

    @Override
    public Page<AgentCohorte> agents(long id, RechercheAgentsCohorte recherche) {
        return tenue.agents(id, recherche);
    }

    @Override
    @RolesAllowed(Roles.CDG_CARRIERE)
    public CohorteVue survenir(long id, DemandeSurCohorte demande, long version) {
        return tenue.survenir(id, demande, version);
    }
}
