package fr.cdg62.carriere.retraite.echange;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.EstimationVue;
import fr.cdg62.carriere.api.retraite.anomalie.LigneAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.RechercheAnomaliesDi;
import fr.cdg62.carriere.api.retraite.cohorte.AgentCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.LigneCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.RechercheAgentsCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.RechercheCohortes;
import fr.cdg62.carriere.api.retraite.cohorte.TypeInformation;
import fr.cdg62.carriere.api.retraite.compte.CompteRetraiteVue;
import fr.cdg62.carriere.api.retraite.compte.LigneCompte;
import fr.cdg62.carriere.api.retraite.compte.RechercheComptes;
import fr.cdg62.carriere.api.retraite.controle.ControleCompteVue;
import fr.cdg62.carriere.api.retraite.echange.EchangesRetraite;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.carriere.retraite.EstimationsPension;
import fr.cdg62.carriere.retraite.anomalie.TenueAnomalies;
import fr.cdg62.carriere.retraite.cohorte.TenueCohortes;
import fr.cdg62.carriere.retraite.compte.TenueComptes;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.referentiel.api.agent.ImportAgents;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** See {@link EchangesRetraite}; the mandates are those of the partner the call acts for. */
@Stateless
@PermitAll
public class EchangesRetraiteBean implements EchangesRetraite {
    private static final String MISSION = "RETRAITE";
    /** No agent has it. */
    private static final long PERSONNE = 0;

    @Inject
    private TenueComptes comptes;

    @Inject
    private TenueAnomalies anomalies;

    @Inject
    private TenueCohortes cohortes;

    @Inject
    private AccesCarriere acces;

    @Inject
    private Identites identites;

    @Inject
    private ImportAgents agents;

    @Inject
    private Catalogue catalogue;

    @Inject
    private EstimationsPension estimations;

    @Inject
    private Horloge horloge;

    @Override
    public CompteRetraiteVue lireCompte(PartenaireAuthentifie partenaire, long compte) {
        return comptes.lire(compte);
    }

    @Override
    public ControleCompteVue controlerCompte(PartenaireAuthentifie partenaire, long compte) {
        return comptes.controler(compte);
    }

    @Override
    public Page<LigneCompte> listerComptes(PartenaireAuthentifie partenaire, RechercheComptes recherche, String nir) {
        if (nir == null) {
            return comptes.chercher(recherche);
        }
        AgentVue agent = agents.connus(List.of(nir)).get(nir);
        return comptes.chercher(recherche.deLAgent(agent == null ? PERSONNE : agent.id()));
    }

    @Override
    public Page<LigneAnomalieDi> listerAnomalies(PartenaireAuthentifie partenaire, RechercheAnomaliesDi recherche) {
        return anomalies.chercher(recherche);
    }

    @Override
    public LigneCohorte cohorte(PartenaireAuthentifie partenaire, int naissance, TypeInformation type) {
        DemandePage derniere = new DemandePage(0, 1, null);
        return cohortes.chercher(new RechercheCohortes(null, naissance, type, null, derniere)).elements().stream()
                .findFirst()
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.INTROUVABLE,
                        "Aucune cohorte n'est ouverte pour cette année de naissance et ce type.",
                        "anneeNaissance"));
    }

    @Override
    public Page<AgentCohorte> agents(PartenaireAuthentifie partenaire, long cohorte, RechercheAgentsCohorte recherche) {
        return cohortes.agents(cohorte, recherche);
    }

    @Override
    public EstimationVue simuler(PartenaireAuthentifie partenaire, long carriere, DemandeEstimation demande) {
        acces.exigerGestion(carriere);
        Identite identite = identites.de(carriere);
        catalogue.exigerMission(identite.siren(), MISSION, horloge.aujourdHui());
        return estimations.de(identite, demande);
    }
}
