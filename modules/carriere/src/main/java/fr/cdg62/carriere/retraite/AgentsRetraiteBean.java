package fr.cdg62.carriere.retraite;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.parcours.CarriereVue;
import fr.cdg62.carriere.api.retraite.AgentRetraite;
import fr.cdg62.carriere.api.retraite.AgentsRetraite;
import fr.cdg62.carriere.parcours.CarrieresGerees;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** See {@link AgentsRetraite}. */
@Stateless
@RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE
})
public class AgentsRetraiteBean implements AgentsRetraite {
    private static final String MISSION = "COMPTES_CNRACL";
    private static final Tri TRI = new Tri(Map.of("nom", "c.nom"), "nom", "c.prenom, c.id");

    @Inject
    private AccesCarriere acces;

    @Inject
    private CarrieresGerees gerees;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Horloge horloge;

    @Override
    public Page<AgentRetraite> chercher(String siren, String texte, DemandePage page) {
        if (siren != null) {
            acces.exigerCollectivite(siren);
            catalogue.exigerMission(siren, MISSION, horloge.aujourdHui());
        }
        return gerees.liste(siren, acces.perimetre())
                .commencePar(texte, "c.nom")
                .page(page, TRI)
                .vers(carriere -> agent(carriere.vue()));
    }

    private static AgentRetraite agent(CarriereVue carriere) {
        return new AgentRetraite(
                carriere.id(),
                carriere.nom(),
                carriere.prenom(),
                carriere.grade(),
                carriere.siren(),
                carriere.employeur());
    }
}
