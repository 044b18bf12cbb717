package fr.cdg62.carriere.retraite;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.EstimationVue;
import fr.cdg62.carriere.api.retraite.Pensions;
import fr.cdg62.carriere.api.retraite.ServicesVue;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** See {@link Pensions}. */
@Stateless
@RolesAllowed({
    Roles.COLLECTIVITE_GESTIONNAIRE,
    Roles.COLLECTIVITE_SIGNATAIRE,
    Roles.CDG_CARRIERE,
    Roles.CDG_SIGNATAIRE,
    Roles.AGENT
})
public class PensionsBean implements Pensions {
    private static final String ESTIMATION = "RETRAITE";
    private static final String COMPTES = "COMPTES_CNRACL";

    @Inject
    private AccesCarriere acces;

    @Inject
    private Identites identites;

    @Inject
    private Catalogue catalogue;

    @Inject
    private EstimationsPension estimations;

    @Inject
    private EtatServices etats;

    @Inject
    private ImpressionPension impression;

    @Inject
    private Horloge horloge;

    @Override
    public EstimationVue estimer(long carriere, DemandeEstimation demande) {
        return estimations.de(visible(carriere, ESTIMATION), demande);
    }

    @Override
    public byte[] imprimer(long carriere, DemandeEstimation demande) {
        return impression.estimation(estimer(carriere, demande));
    }

    @Override
    public ServicesVue services(long carriere) {
        return etats.de(visible(carriere, COMPTES));
    }

    private Identite visible(long carriere, String mission) {
        acces.exigerLecture(carriere);
        Identite identite = identites.de(carriere);
        catalogue.exigerMission(identite.siren(), mission, horloge.aujourdHui());
        return identite;
    }
}
