package fr.cdg62.carriere.retraite.retablissement;

import fr.cdg62.carriere.api.retraite.retablissement.DemandeSurRetablissement;
import fr.cdg62.carriere.api.retraite.retablissement.LigneRetablissement;
import fr.cdg62.carriere.api.retraite.retablissement.NouveauRetablissement;
import fr.cdg62.carriere.api.retraite.retablissement.RechercheRetablissements;
import fr.cdg62.carriere.api.retraite.retablissement.RetablissementVue;
import fr.cdg62.carriere.api.retraite.retablissement.Retablissements;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** See {@link Retablissements}: the people who may ask. */
@Stateless
@RolesAllowed({
    Roles.COLLECTIVITE_GESTIONNAIRE,
    Roles.COLLECTIVITE_SIGNATAIRE,
    Roles.CDG_CARRIERE,
    Roles.CDG_SIGNATAIRE,
    Roles.AGENT
})
public class RetablissementsBean implements Retablissements {
    @Inject
    private TenueRetablissements tenue;

    @Override
    @RolesAllowed(Roles.COLLECTIVITE_GESTIONNAIRE)
    public RetablissementVue editer(NouveauRetablissement nouveau) {
        return tenue.editer(nouveau);
    }

    @Override
    public RetablissementVue lire(long id) {
        return tenue.lire(id);
    }

    @Override
    public Page<LigneRetablissement> chercher(RechercheRetablissements recherche) {
        return tenue.chercher(recherche);
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    public RetablissementVue survenir(long id, DemandeSurRetablissement demande, long version) {
        return tenue.survenir(id, demande, version);
    }

    @Override
    public byte[] imprimer(long id) {
        return tenue.imprimer(id);
    }
}
