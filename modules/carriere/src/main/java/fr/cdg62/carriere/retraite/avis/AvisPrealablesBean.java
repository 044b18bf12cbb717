package fr.cdg62.carriere.retraite.avis;

import fr.cdg62.carriere.api.retraite.avis.AvisPrealables;
import fr.cdg62.carriere.api.retraite.avis.AvisVue;
import fr.cdg62.carriere.api.retraite.avis.DemandeSurAvis;
import fr.cdg62.carriere.api.retraite.avis.LigneAvis;
import fr.cdg62.carriere.api.retraite.avis.NouvelAvis;
import fr.cdg62.carriere.api.retraite.avis.RechercheAvis;
import fr.cdg62.carriere.api.retraite.piece.PieceDeposee;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** See {@link AvisPrealables}: the people who may ask. */
@Stateless
@RolesAllowed({
    Roles.COLLECTIVITE_GESTIONNAIRE,
    Roles.COLLECTIVITE_SIGNATAIRE,
    Roles.CDG_CARRIERE,
    Roles.CDG_SIGNATAIRE,
    Roles.AGENT
})
public class AvisPrealablesBean implements AvisPrealables {
    @Inject
    private TenueAvis tenue;

    @Override
    @RolesAllowed(Roles.COLLECTIVITE_GESTIONNAIRE)
    public AvisVue demander(NouvelAvis nouvel) {
        return tenue.demander(nouvel);
    }

    @Override
    public AvisVue lire(long id) {
        return tenue.lire(id);
    }

    @Override
    public Page<LigneAvis> chercher(RechercheAvis recherche) {
        return tenue.chercher(recherche);
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    public AvisVue survenir(long id, DemandeSurAvis demande, long version) {
        return tenue.survenir(id, demande, version);
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    public PieceDeposee joindre(long id, String nom, byte[] contenu) {
        return tenue.joindre(id, nom, contenu);
    }

    @Override
    public byte[] contenu(long id, long piece) {
        return tenue.contenu(id, piece);
    }
}
