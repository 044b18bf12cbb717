package fr.cdg62.carriere.retraite.retablissement;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.retraite.retablissement.DemandeSurRetablissement;
import fr.cdg62.carriere.api.retraite.retablissement.LigneRetablissement;
import fr.cdg62.carriere.api.retraite.retablissement.NouveauRetablissement;
import fr.cdg62.carriere.api.retraite.retablissement.RechercheRetablissements;
import fr.cdg62.carriere.api.retraite.retablissement.RetablissementVue;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.carriere.impression.Destinataire;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.referentiel.api.agent.IdentitesAgents;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.impression.Impression;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What is done to the rétablissements, whoever asks: by the extranet, or by a partner with a mandate. */
@ApplicationScoped
public class TenueRetablissements {
    private static final String MISSION = "RETRAITE";
    private static final String GABARIT = "carriere/retablissement.html";
    private static final int NOTE_MAXIMUM = 2000;

    @Inject
    private AccesCarriere acces;

    @Inject
    private Acces droits;

    @Inject
    private Identites identites;

    @Inject
    private Catalogue catalogue;

    @Inject
    private PreparationFormulaire preparation;

    @Inject
    private RetablissementsEnBase retablissements;

    @Inject
    private SuitesRetablissement suites;

    @Inject
    private IdentitesAgents agents;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Impression impression;

    @Inject
    private Horloge horloge;

    /** Draws up a form. */
    public RetablissementVue editer(NouveauRetablissement nouveau) {
        acces.exigerGestion(nouveau.carriere());
        Identite identite = identites.de(nouveau.carriere());
        droits.exigerCollectivite(identite.siren(), Roles.COLLECTIVITE_GESTIONNAIRE);
        exigerMission(identite.siren());
        identites.retenir(identite);
        retablissements.exigerSeul(nouveau.carriere());
        Retablissement retablissement = new Retablissement(
                identite,
                new PreparationFormulaire.Depart(
                        nouveau.demandeeLe(), nouveau.dernierJourPaye(), nouveau.radiation(), nouveau.indiceBrut()));
        retablissement.geler(preparation.de(identite, retablissement.depart()));
        retablissements.ajouter(retablissement);
        suites.edite(retablissement);
        return retablissement.vue(identites.roles(identite));
    }

    /** Whether one has this number. */
    public boolean connait(long id) {
        return retablissements.connait(id);
    }

    /** One of them. */
    public RetablissementVue lire(long id) {
        Retablissement retablissement = visible(id);
        return retablissement.vue(identites.roles(identites.de(retablissement.carriere())));
    }

    Page<LigneRetablissement> chercher(RechercheRetablissements recherche) {
        if (recherche.siren() != null) {
            acces.exigerCollectivite(recherche.siren());
        }
        return retablissements.chercher(recherche, identites.visibles());
    }

    RetablissementVue survenir(long id, DemandeSurRetablissement demande, long version) {
        Retablissement retablissement = retablissements.lire(id);
        acces.exigerGestion(retablissement.carriere());
        exigerMission(retablissement.siren());
        retablissement.exigerVersion(version);
        Identite identite = identites.de(retablissement.carriere());
        retablissement.survenir(demande.evenement(), identites.roles(identite));
        appliquer(retablissement, identite, demande);
        retablissements.enregistrer();
        suites.survenu(retablissement, demande.evenement());
        return retablissement.vue(identites.roles(identite));
    }

    private void appliquer(Retablissement retablissement, Identite identite, DemandeSurRetablissement demande) {
        switch (demande.evenement()) {
            case EDITER -> retablissement.geler(preparation.de(identite, retablissement.depart()));
            case ENVOYER -> retablissement.envoyer(jourPasse(demande.date()));
            case ACCUSER -> retablissement.recevoir(jourPasse(demande.date()));
            case RETABLIR -> retablissement.conclure(jourPasse(demande.date()), null);
            case REJETER ->
                retablissement.conclure(jourPasse(demande.date()), Saisie.texte(demande.note(), NOTE_MAXIMUM, "note"));
        }
    }

    /** The form to sign and to post, PDF. */
    public byte[] imprimer(long id) {
        Retablissement retablissement = visible(id);
        Identite identite = identites.de(retablissement.carriere());
        AgentVue agent = agents.lire(identite.agentId());
        return impression.produire(
                GABARIT,
                FormulaireImprimable.de(
                        retablissement.vue(identites.roles(identite)),
                        agent.nir(),
                        DateFrancaise.courte(agent.dateNaissance()),
                        Destinataire.de(collectivites.lire(retablissement.siren()))));
    }

    private Retablissement visible(long id) {
        Retablissement retablissement = retablissements.lire(id);
        acces.exigerLecture(retablissement.carriere());
        return retablissement;
    }

    private void exigerMission(String siren) {
        catalogue.exigerMission(siren, MISSION, horloge.aujourdHui());
    }

    private LocalDate jourPasse(LocalDate jour) {
        Saisie.exiger(
                !Saisie.present(jour, "date").isAfter(horloge.aujourdHui()), "Cette date n'est pas à venir.", "date");
        return jour;
    }
}
