package fr.cdg62.carriere.stage;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.carriere.api.stage.DemandeSurStage;
import fr.cdg62.carriere.api.stage.EtatStage;
import fr.cdg62.carriere.api.stage.LigneStage;
import fr.cdg62.carriere.api.stage.NouveauStage;
import fr.cdg62.carriere.api.stage.RechercheStages;
import fr.cdg62.carriere.api.stage.StageVue;
import fr.cdg62.carriere.api.stage.Stages;
import fr.cdg62.carriere.api.stage.VoieStage;
import fr.cdg62.carriere.aptitude.NominationDepuisListe;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.agent.Agents;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** See {@link Stages}. */
@Stateless
@RolesAllowed({
    Roles.COLLECTIVITE_GESTIONNAIRE,
    Roles.COLLECTIVITE_SIGNATAIRE,
    Roles.CDG_CARRIERE,
    Roles.CDG_SIGNATAIRE,
    Roles.AGENT
})
public class StagesBean implements Stages {
    private static final String MISSION = "EXPERTISE";

    @Inject
    private AccesCarriere acces;

    @Inject
    private Identites identites;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Grilles grilles;

    @Inject
    private NominationDepuisListe listes;

    @Inject
    private Agents agents;

    @Inject
    private StagesEnBase stages;

    @Inject
    private Decomptes decomptes;

    @Inject
    private SuitesStage suites;

    @Inject
    private ImpressionStage impression;

    @Inject
    private Parametres parametres;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE})
    public StageVue ouvrir(NouveauStage nouveau) {
        acces.exigerGestion(nouveau.carriere());
        Identite identite = identites.de(nouveau.carriere());
        catalogue.exigerMission(identite.siren(), MISSION, horloge.aujourdHui());
        GradeVue grade = grilles.catalogue().grade(nouveau.grade());
        RegleStage.nomination(nouveau, grade.categorie(), grade.rang());
        exigerListeVivante(nouveau, identite);
        Stage stage = new Stage(nouveau, identite, grade.categorie());
        stages.ajouter(stage);
        suites.suivre(stage, horloge.aujourdHui());
        stages.enregistrer();
        inscrire(stage, "SUIVI", stage.agent());
        return vue(stage);
    }

    /** A list held here is read; for another one, the employer says until when the inscription runs. */
    private void exigerListeVivante(NouveauStage nouveau, Identite identite) {
        if (nouveau.voie() == VoieStage.SANS_CONCOURS) {
            return;
        }
        boolean tenueIci = listes.controler(
                nouveau.listeAptitude().strip(), nouveau.grade(), agents.lire(identite.agentId()), nouveau.debut());
        if (!tenueIci) {
            RegleStage.listeExterieure(nouveau.termeListe(), nouveau.debut());
        }
    }

    @Override
    public StageVue lire(long id) {
        return vue(lisible(id));
    }

    @Override
    public Page<LigneStage> chercher(RechercheStages recherche) {
        if (recherche.siren() != null) {
            acces.exigerCollectivite(recherche.siren());
        }
        return stages.chercher(recherche, identites.visibles());
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE})
    public StageVue survenir(long id, DemandeSurStage demande, long version) {
        Stage stage = lisible(id);
        acces.exigerGestion(stage.carriere());
        stage.exigerVersion(version);
        stage.survenir(demande.evenement(), identites.roles(identites.de(stage.carriere())));
        String detail = suites.appliquer(stage, demande, horloge.aujourdHui());
        stages.enregistrer();
        inscrire(stage, demande.evenement().name(), detail);
        return vue(stage);
    }

    @Override
    public byte[] decompte(long id) {
        Stage stage = lisible(id);
        return impression.decompte(stage, decomptes.de(stage));
    }

    private Stage lisible(long id) {
        Stage stage = stages.lire(id);
        acces.exigerLecture(stage.carriere());
        return stage;
    }

    private StageVue vue(Stage stage) {
        return stage.vue(
                stage.etat() == EtatStage.DISPENSE ? null : decomptes.de(stage),
                DeclarationVacance.avertissement(
                        stage.vacanceLe(), stage.debut(), parametres.serie(DeclarationVacance.DELAI)),
                decomptes.reglages(stage).prorogationMaximum(),
                identites.roles(identites.de(stage.carriere())));
    }

    private void inscrire(Stage stage, String action, String detail) {
        journal.inscrire(new Inscription(stage.siren(), "STAGE:" + stage.id(), action, detail));
    }
}
