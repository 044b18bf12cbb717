package fr.cdg62.carriere.retraite.anomalie;

import fr.cdg62.carriere.api.retraite.anomalie.AnomalieDiVue;
import fr.cdg62.carriere.api.retraite.anomalie.AnomaliesDi;
import fr.cdg62.carriere.api.retraite.anomalie.DemandeSurAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.LigneAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.NouvelleAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.RechercheAnomaliesDi;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** See {@link AnomaliesDi}: the people who may ask. */
@Stateless
@RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE
})
public class AnomaliesDiBean implements AnomaliesDi {
    @Inject
    private TenueAnomalies tenue;

    @Override
    @RolesAllowed(Roles.CDG_CARRIERE)
    public AnomalieDiVue signaler(NouvelleAnomalieDi nouvelle) {
        return tenue.signaler(nouvelle);
    }

    @Override
    public AnomalieDiVue lire(long id) {
        return tenue.lire(id);
    }

    @Override
    public Page<LigneAnomalieDi> chercher(RechercheAnomaliesDi recherche) {
        return tenue.chercher(recherche);
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    public AnomalieDiVue survenir(long id, DemandeSurAnomalieDi demande, long version) {
        return tenue.survenir(id, demande, version);
    }
}
