package fr.cdg62.carriere.retraite.compte;

import fr.cdg62.carriere.api.retraite.compte.CompteRetraiteVue;
import fr.cdg62.carriere.api.retraite.compte.ComptesRetraite;
import fr.cdg62.carriere.api.retraite.compte.ContenuCompte;
import fr.cdg62.carriere.api.retraite.compte.DemandeSurCompte;
import fr.cdg62.carriere.api.retraite.compte.LigneCompte;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.api.retraite.compte.RechercheComptes;
import fr.cdg62.carriere.api.retraite.controle.ControleCompteVue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** See {@link ComptesRetraite}: the people who may ask. */
@Stateless
@RolesAllowed({
    Roles.COLLECTIVITE_GESTIONNAIRE,
    Roles.COLLECTIVITE_SIGNATAIRE,
    Roles.CDG_CARRIERE,
    Roles.CDG_SIGNATAIRE,
    Roles.AGENT
})
public class ComptesRetraiteBean implements ComptesRetraite {
    @Inject
    private TenueComptes tenue;

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    public CompteRetraiteVue ouvrir(long carriere) {
        return tenue.ouvrir(carriere);
    }

    @Override
    public CompteRetraiteVue lire(long id) {
        return tenue.lire(id);
    }

    @Override
    public Page<LigneCompte> chercher(RechercheComptes recherche) {
        return tenue.chercher(recherche);
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    public List<PeriodeCompte> periodesDesCarrieres(long id, LocalDate arreteAu) {
        return tenue.periodesDesCarrieres(id, arreteAu);
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    public CompteRetraiteVue corriger(long id, ContenuCompte contenu, long version) {
        return tenue.corriger(id, contenu, version);
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    public CompteRetraiteVue importer(long id, LocalDate arreteAu, String texte, long version) {
        return tenue.importer(id, arreteAu, texte, version);
    }

    @Override
    public ControleCompteVue controler(long id) {
        return tenue.controler(id);
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    public CompteRetraiteVue survenir(long id, DemandeSurCompte demande, long version) {
        return tenue.survenir(id, demande, version);
    }
}
