package fr.cdg62.carriere.echelon.envoi;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.echelon.envoi.EcartEnvoi;
import fr.cdg62.carriere.api.echelon.envoi.EnvoiEchelonVue;
import fr.cdg62.carriere.api.echelon.envoi.EnvoisEchelon;
import fr.cdg62.carriere.echelon.campagne.SuiviEchelons;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** See {@link EnvoisEchelon}. Launching is without transaction: the batch starts once the sending is committed. */
@Stateless
@RolesAllowed(Roles.CDG_CARRIERE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EnvoisEchelonBean implements EnvoisEchelon {
    @Inject
    private SuiviEnvois suivi;

    @Inject
    private SuiviEchelons campagnes;

    @Inject
    private OrdonnanceurEnvois ordonnanceur;

    @Inject
    private AccesCarriere accesCarriere;

    @Inject
    private Acces acces;

    @Override
    public long lancer(long campagne) {
        campagnes.lire(campagne);
        long id = suivi.creer(campagne, acces.acteur(), accesCarriere.perimetre());
        if (suivi.prendre(id)) {
            ordonnanceur.demarrer(id);
        }
        return id;
    }

    @Override
    public EnvoiEchelonVue avancement(long campagne, long envoi) {
        return suivi.lire(campagne, envoi).vue();
    }

    @Override
    public Page<EnvoiEchelonVue> envois(long campagne, DemandePage page) {
        campagnes.lire(campagne);
        return suivi.envois(campagne, page);
    }

    @Override
    public Page<EcartEnvoi> ecarts(long campagne, long envoi, DemandePage page) {
        suivi.lire(campagne, envoi);
        return suivi.ecarts(envoi, page);
    }
}
