package fr.cdg62.carriere.retraite.reprise;

import fr.cdg62.carriere.api.retraite.reprise.AnterioriteVue;
import fr.cdg62.carriere.api.retraite.reprise.DemandeSurAnteriorite;
import fr.cdg62.carriere.api.retraite.reprise.LigneAnteriorite;
import fr.cdg62.carriere.api.retraite.reprise.RechercheAnteriorites;
import fr.cdg62.carriere.api.retraite.reprise.ReprisesAnteriorite;
import fr.cdg62.carriere.api.retraite.reprise.SaisieAnteriorite;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** See {@link ReprisesAnteriorite}: the people who may ask. */
@Stateless
@RolesAllowed({
    Roles.COLLECTIVITE_GESTIONNAIRE,
    Roles.COLLECTIVITE_SIGNATAIRE,
    Roles.CDG_CARRIERE,
    Roles.CDG_SIGNATAIRE,
    Roles.AGENT
})
public class ReprisesAnterioriteBean implements ReprisesAnteriorite {
    @Inject
    private TenueReprises tenue;

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    public AnterioriteVue ouvrir(long carriere) {
        return tenue.ouvrir(carriere);
    }

    @Override
    public AnterioriteVue lire(long id) {
        return tenue.lire(id);
    }

    @Override
    public Page<LigneAnteriorite> chercher(RechercheAnteriorites recherche) {
        return tenue.chercher(recherche);
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    public AnterioriteVue saisir(long id, SaisieAnteriorite saisie, long version) {
        return tenue.saisir(id, saisie.periodes(), version);
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    public AnterioriteVue survenir(long id, DemandeSurAnteriorite demande, long version) {
        return tenue.survenir(id, demande, version);
    }
}
