package fr.cdg62.carriere.ouverture;

import fr.cdg62.carriere.dossier.Dossier;
import fr.cdg62.carriere.dossier.DossiersEnBase;
import fr.cdg62.carriere.dossier.Titulaire;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.numerotation.Numerotation;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;

/** Opens a dossier when the first act of nomination of an agent is received. */
@ApplicationScoped
public class Ouverture {
    /** Mission of the catalogue. */
    static final String MISSION = "DOSSIER";

    private static final String SERIE = "DI";

    @Inject
    private DossiersEnBase dossiers;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Numerotation numerotation;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    /**
     * Opens the dossier of an agent that has none.
     *
     * @param statut status that the act of nomination confers
     * @throws fr.cdg62.socle.probleme.DemandeRefusee MISSION_NON_COUVERTE (REJ-ADH-01) when the employer is not
     *     affiliated: the socle commun does not include the mission
     */
    public Dossier ouvrir(AgentVue agent, String statut) {
        LocalDate jour = horloge.aujourdHui();
        catalogue.exigerMission(agent.siren(), MISSION, jour);
        Dossier dossier = new Dossier(numerotation.suivant(SERIE, jour.getYear()), titulaire(agent), statut, jour);
        dossiers.ajouter(dossier);
        journal.inscrire(new Inscription(dossier.siren(), "DOSSIER:" + dossier.id(), "OUVERT", dossier.numero()));
        return dossier;
    }

    private Titulaire titulaire(AgentVue agent) {
        return new Titulaire(
                agent.id(),
                agent.siren(),
                Objects.requireNonNullElse(collectivites.lire(agent.siren()).arrondissement(), ""),
                agent.nom() + " " + agent.prenom(),
                agent.dateNaissance());
    }
}
