package fr.cdg62.carriere.promotion.envoi;

import fr.cdg62.carriere.api.promotion.envoi.BilanEnvois;
import fr.cdg62.carriere.api.promotion.envoi.EnvoiPIVue;
import fr.cdg62.carriere.api.promotion.envoi.EnvoisPI;
import fr.cdg62.carriere.api.promotion.envoi.EtatEnvoiPI;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** See {@link EnvoisPI}. */
@Stateless
@RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
public class EnvoisPIBean implements EnvoisPI {
    @Inject
    private EnvoisEnBase base;

    @Inject
    private Envois envois;

    @Inject
    private Acces acces;

    @Override
    public Page<EnvoiPIVue> lister(long campagne, EtatEnvoiPI etat, DemandePage page) {
        base.exigerCampagne(campagne);
        return base.page(campagne, etat, page).vers(EnvoiPI::vue);
    }

    @Override
    @RolesAllowed(Roles.CDG_CARRIERE)
    public BilanEnvois envoyer(long campagne) {
        base.exigerCampagne(campagne);
        List<EnvoiPI> restants = base.aEnvoyer(campagne);
        long deja = base.envoyes(campagne);
        restants.forEach(envois::envoyer);
        return new BilanEnvois(campagne, restants.size(), deja);
    }

    @Override
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE
    })
    public List<EnvoiPIVue> duDossier(long dossier) {
        acces.exigerCollectivite(base.siren(dossier));
        return base.duDossier(dossier).stream()
                .filter(envoi -> acces.estCdg() || envoi.envoyeLe() != null)
                .map(EnvoiPI::vue)
                .toList();
    }
}
