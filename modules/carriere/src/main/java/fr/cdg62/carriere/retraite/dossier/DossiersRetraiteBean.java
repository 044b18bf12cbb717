package fr.cdg62.carriere.retraite.dossier;

import fr.cdg62.carriere.api.retraite.EstimationVue;
import fr.cdg62.carriere.api.retraite.dossier.ControleDossierVue;
import fr.cdg62.carriere.api.retraite.dossier.DemandeSurDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.DossierRetraiteVue;
import fr.cdg62.carriere.api.retraite.dossier.DossiersRetraite;
import fr.cdg62.carriere.api.retraite.dossier.LigneDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.NouveauDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.RechercheDossiersRetraite;
import fr.cdg62.carriere.api.retraite.piece.PieceDeposee;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** See {@link DossiersRetraite}: the people who may ask. */
@Stateless
@RolesAllowed({
    Roles.COLLECTIVITE_GESTIONNAIRE,
    Roles.COLLECTIVITE_SIGNATAIRE,
    Roles.CDG_CARRIERE,
    Roles.CDG_SIGNATAIRE,
    Roles.AGENT
})
public class DossiersRetraiteBean implements DossiersRetraite {
    @Inject
    private TenueDossiers tenue;

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.AGENT})
    public DossierRetraiteVue ouvrir(NouveauDossierRetraite nouveau) {
        return tenue.ouvrir(nouveau);
    }

    @Override
    public DossierRetraiteVue lire(long id) {
        return tenue.lire(id);
    }

    @Override
    public Page<LigneDossierRetraite> chercher(RechercheDossiersRetraite recherche) {
        return tenue.chercher(recherche);
    }

    @Override
    public ControleDossierVue controler(long id) {
        return tenue.controler(id);
    }

    @Override
    public EstimationVue reversion(long id) {
        return tenue.reversion(id);
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE, Roles.AGENT})
    public DossierRetraiteVue survenir(long id, DemandeSurDossierRetraite demande, long version) {
        return tenue.survenir(id, demande, version);
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    public PieceDeposee deposer(long id, String type, String nom, byte[] contenu) {
        return tenue.deposer(id, type, nom, contenu);
    }

    @Override
    public byte[] contenu(long id, long piece) {
        return tenue.contenu(id, piece);
    }
}
