package fr.cdg62.carriere.retraite.simulation;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.retraite.simulation.DemandeSurSimulation;
import fr.cdg62.carriere.api.retraite.simulation.EtatSimulation;
import fr.cdg62.carriere.api.retraite.simulation.LigneSimulation;
import fr.cdg62.carriere.api.retraite.simulation.NouvelleSimulation;
import fr.cdg62.carriere.api.retraite.simulation.RechercheSimulations;
import fr.cdg62.carriere.api.retraite.simulation.SimulationRetraiteVue;
import fr.cdg62.carriere.api.retraite.simulation.SimulationsRetraite;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.carriere.retraite.EstimationConservable;
import fr.cdg62.carriere.retraite.EstimationsPension;
import fr.cdg62.carriere.retraite.ImpressionPension;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.impression.Impression;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Predicate;

/** See {@link SimulationsRetraite}. */
@Stateless
@RolesAllowed({
    Roles.COLLECTIVITE_GESTIONNAIRE,
    Roles.COLLECTIVITE_SIGNATAIRE,
    Roles.CDG_CARRIERE,
    Roles.CDG_SIGNATAIRE,
    Roles.AGENT
})
public class SimulationsRetraiteBean implements SimulationsRetraite {
    private static final String MISSION = "RETRAITE";
    private static final String GABARIT = "carriere/simulation-retraite.html";
    private static final int NOTE_MAXIMUM = 2000;

    @Inject
    private AccesCarriere acces;

    @Inject
    private Identites identites;

    @Inject
    private Catalogue catalogue;

    @Inject
    private EstimationsPension estimations;

    @Inject
    private ImpressionPension pension;

    @Inject
    private Impression impression;

    @Inject
    private SimulationsEnBase simulations;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    public SimulationRetraiteVue creer(NouvelleSimulation nouvelle) {
        acces.exigerGestion(nouvelle.carriere());
        Identite identite = identites.de(nouvelle.carriere());
        exigerMission(identite.siren());
        EstimationConservable.exiger(nouvelle.demande());
        Simulation simulation = new Simulation(identite, nouvelle.demande());
        simulations.ajouter(simulation);
        inscrire(simulation, "CREER");
        return simulation.vue(identites.roles(identite));
    }

    @Override
    public SimulationRetraiteVue lire(long id) {
        Simulation simulation = visible(id);
        return simulation.vue(roles(simulation));
    }

    @Override
    public Page<LigneSimulation> chercher(RechercheSimulations recherche) {
        if (recherche.siren() != null) {
            acces.exigerCollectivite(recherche.siren());
        }
        return simulations.chercher(recherche, identites.visibles());
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    public SimulationRetraiteVue survenir(long id, DemandeSurSimulation demande, long version) {
        Simulation simulation = visible(id);
        acces.exigerCollectivite(simulation.siren());
        simulation.exigerVersion(version);
        Predicate<String> roles = roles(simulation);
        simulation.survenir(demande.evenement(), roles);
        appliquer(simulation, demande);
        simulations.enregistrer();
        inscrire(simulation, demande.evenement().name());
        return simulation.vue(roles);
    }

    private void appliquer(Simulation simulation, DemandeSurSimulation demande) {
        switch (demande.evenement()) {
            case CALCULER -> {
                exigerMission(simulation.siren());
                simulation.geler(estimations.de(identites.de(simulation.carriere()), simulation.demande()));
            }
            case ANNOTER -> simulation.annoter(Saisie.texte(demande.note(), NOTE_MAXIMUM, "note"));
            case REMETTRE -> simulation.remettre(horloge.aujourdHui());
        }
    }

    @Override
    public byte[] imprimer(long id) {
        Simulation simulation = visible(id);
        if (simulation.estimation() == null) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE, "Cette simulation n'est pas encore calculée.", "etat");
        }
        return impression.produire(
                GABARIT, SimulationImprimable.de(pension.imprimable(simulation.estimation()), simulation.note()));
    }

    private Simulation visible(long id) {
        Simulation simulation = simulations.lire(id);
        boolean remise = simulation.etat() == EtatSimulation.REMISE_AGENT;
        if (!remise || !identites.estSien(identites.de(simulation.carriere()))) {
            acces.exigerCollectivite(simulation.siren());
        }
        return simulation;
    }

    /** On the employer who asked for it: the next one has no part in it. */
    private Predicate<String> roles(Simulation simulation) {
        return identites.roles(identites.de(simulation.carriere()), simulation.siren());
    }

    private void exigerMission(String siren) {
        catalogue.exigerMission(siren, MISSION, horloge.aujourdHui());
    }

    private void inscrire(Simulation simulation, String action) {
        journal.inscrire(new Inscription(
                simulation.siren(), "SIMULATION_RETRAITE:" + simulation.id(), action, simulation.agent()));
    }
}
