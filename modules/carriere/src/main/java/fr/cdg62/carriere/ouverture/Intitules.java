package fr.cdg62.carriere.ouverture;

import fr.cdg62.carriere.dossier.DossiersEnBase;
import fr.cdg62.referentiel.api.agent.AgentModifie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps the dossiers filed under the names of their agents. */
@ApplicationScoped
class Intitules {
    @Inject
    private DossiersEnBase dossiers;

    void suivre(@Observes AgentModifie modifie) {
        dossiers.deAgent(modifie.agent().id())
                .ifPresent(dossier -> dossier.renommer(
                        modifie.agent().nom() + " " + modifie.agent().prenom()));
    }
}
