package fr.cdg62.carriere.retraite.affiliation;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.retraite.affiliation.IdentiteAssure;
import fr.cdg62.carriere.api.retraite.affiliation.NouvelleAffiliation;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.referentiel.api.agent.IdentitesAgents;
import fr.cdg62.referentiel.api.agent.ImportAgents;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds the agent to affiliate, by his career or by his identity, and checks who he is: E101, E102. */
@ApplicationScoped
class Assures {
    @Inject
    private AccesCarriere acces;

    @Inject
    private Identites identites;

    @Inject
    private IdentitesAgents agents;

    @Inject
    private ImportAgents parNir;

    @Inject
    private AffiliationsEnBase affiliations;

    /** Whose affiliation it is; INTROUVABLE for the career of a stranger. */
    Identite trouver(NouvelleAffiliation nouvelle) {
        if (nouvelle.carriere() == null) {
            return parIdentite(nouvelle);
        }
        acces.exigerGestion(nouvelle.carriere());
        Identite identite = identites.de(nouvelle.carriere());
        Saisie.exiger(
                nouvelle.siren() == null || nouvelle.siren().equals(identite.siren()),
                "L'employeur de cette carrière est %s.".formatted(identite.siren()),
                "siren");
        IdentiteAssure connue = connue(identite);
        String nir = ControleIdentite.exiger(connue);
        if (nouvelle.identite() != null) {
            if (!ControleIdentite.exiger(nouvelle.identite()).equals(nir)) {
                throw inconnu("Ce numéro de sécurité sociale n'est pas celui de l'agent de cette carrière");
            }
            ControleIdentite.exigerMeme(nouvelle.identite(), connue);
        }
        return identite;
    }

    /** The identity that the system holds. */
    IdentiteAssure connue(Identite identite) {
        return assure(agents.lire(identite.agentId()));
    }

    private Identite parIdentite(NouvelleAffiliation nouvelle) {
        IdentiteAssure identite = Saisie.present(nouvelle.identite(), "identite");
        String siren = Saisie.present(nouvelle.siren(), "siren");
        acces.exigerCollectivite(siren);
        String nir = ControleIdentite.exiger(identite);
        AgentVue agent = parNir.connus(List.of(nir)).get(nir);
        List<Long> carrieres = agent == null ? List.of() : affiliations.carrieres(agent.id(), siren);
        if (carrieres.isEmpty()) {
            throw inconnu("Aucun agent de cet employeur n'a ce numéro de sécurité sociale : enregistrez sa carrière");
        }
        ControleIdentite.exigerMeme(identite, assure(agent));
        if (carrieres.size() > 1) {
            throw inconnu("Cet agent a plusieurs carrières chez cet employeur : indiquez laquelle");
        }
        return identites.de(carrieres.get(0));
    }

    private static IdentiteAssure assure(AgentVue agent) {
        return new IdentiteAssure(agent.nir(), agent.nom(), agent.prenom(), agent.sexe(), agent.dateNaissance());
    }

    private static DemandeRefusee inconnu(String message) {
        return new DemandeRefusee(CodeProbleme.CNRACL_AGENT, message + " (E102).", "nir");
    }
}
