package fr.cdg62.carriere.retraite.cohorte;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.acces.Perimetre;
import fr.cdg62.carriere.api.retraite.cohorte.AgentCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.CohorteVue;
import fr.cdg62.carriere.api.retraite.cohorte.DemandeSurCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.LigneCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.NouvelleCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.RechercheAgentsCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.RechercheCohortes;
import fr.cdg62.carriere.retraite.reglage.ReglesEnBase;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.agent.IdentitesAgents;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;

/** What is done to the cohorts, whoever asks: by the extranet, or by a partner with a mandate. */
@ApplicationScoped
public class TenueCohortes {
    private static final String MISSION = "COMPTES_CNRACL";
    private static final Perimetre DEPARTEMENT = new Perimetre(true, Set.of(), Set.of());

    @Inject
    private Acces acces;

    @Inject
    private AccesCarriere accesCarriere;

    @Inject
    private Catalogue catalogue;

    @Inject
    private IdentitesAgents agents;

    @Inject
    private CohortesEnBase cohortes;

    @Inject
    private MembresEnBase membres;

    @Inject
    private SuitesCohorte suites;

    @Inject
    private ReglesEnBase regles;

    @Inject
    private Horloge horloge;

    CohorteVue ouvrir(NouvelleCohorte nouvelle) {
        LocalDate jour = horloge.aujourdHui();
        LocalDate fiableLe = Campagne.fiableLe(nouvelle, jour, regles.toutes());
        cohortes.exigerNouvelle(nouvelle);
        Cohorte cohorte = new Cohorte(nouvelle, fiableLe, jour);
        cohortes.ajouter(cohorte);
        suites.survenu(cohorte, "OUVRIR", inscrire(cohorte));
        return vue(cohorte, null);
    }

    /** One of them; see {@code CohortesRetraite}. */
    public CohorteVue lire(long id, String siren) {
        exigerEmployeur(siren);
        return vue(cohortes.lire(id), siren);
    }

    /** All of them. */
    public Page<LigneCohorte> chercher(RechercheCohortes recherche) {
        return cohortes.chercher(recherche);
    }

    /** The agents of a cohort whom the caller manages. */
    public Page<AgentCohorte> agents(long id, RechercheAgentsCohorte recherche) {
        exigerEmployeur(recherche.siren());
        cohortes.lire(id);
        return membres.chercher(id, recherche, accesCarriere.perimetre());
    }

    CohorteVue survenir(long id, DemandeSurCohorte demande, long version) {
        Cohorte cohorte = cohortes.lire(id);
        cohorte.exigerVersion(version);
        cohorte.survenir(demande.evenement(), acces.roles());
        String detail = appliquer(cohorte, demande);
        cohortes.enregistrer();
        suites.survenu(cohorte, demande.evenement().name(), detail);
        return vue(cohorte, null);
    }

    private String appliquer(Cohorte cohorte, DemandeSurCohorte demande) {
        LocalDate jour = horloge.aujourdHui();
        switch (demande.evenement()) {
            case ACTUALISER -> {
                return inscrire(cohorte);
            }
            case LANCER -> cohorte.lancer(jour);
            case FIABILISER -> cohorte.fiabiliser(jour, pourquoi(cohorte, demande.note(), jour));
            case ENVOYER -> cohorte.envoyer(envoi(cohorte, demande.date(), jour));
        }
        return "";
    }

    private String inscrire(Cohorte cohorte) {
        return "%d agent(s)".formatted(membres.inscrire(cohorte.id(), agents.nesEn(cohorte.naissance())));
    }

    /** Null when every account is reliable in time; somebody says why otherwise. */
    private String pourquoi(Cohorte cohorte, String note, LocalDate jour) {
        long reste = membres.nombre(cohorte.id(), null, DEPARTEMENT) - membres.fiables(cohorte.id(), null, DEPARTEMENT);
        boolean dite = note != null && !note.isBlank();
        Saisie.exiger(
                dite || reste == 0,
                "%d compte(s) de la cohorte ne sont pas fiabilisés : dites pourquoi.".formatted(reste),
                "note");
        Saisie.exiger(
                dite || !jour.isAfter(cohorte.fiableLe()),
                "Les comptes étaient à fiabiliser au plus tard le %s : dites pourquoi ils le sont après."
                        .formatted(DateFrancaise.courte(cohorte.fiableLe())),
                "note");
        return dite ? note.strip() : null;
    }

    private static LocalDate envoi(Cohorte cohorte, LocalDate date, LocalDate jour) {
        Saisie.exiger(!Saisie.present(date, "date").isAfter(jour), "Cette date n'est pas à venir.", "date");
        Saisie.exiger(!date.isBefore(cohorte.fiabiliseeLe()), "L'envoi suit la fiabilisation de la cohorte.", "date");
        return date;
    }

    private void exigerEmployeur(String siren) {
        if (siren != null) {
            accesCarriere.exigerCollectivite(siren);
            catalogue.exigerMission(siren, MISSION, horloge.aujourdHui());
        }
    }

    private CohorteVue vue(Cohorte cohorte, String siren) {
        Perimetre perimetre = accesCarriere.perimetre();
        return cohorte.vue(
                membres.nombre(cohorte.id(), siren, perimetre),
                membres.fiables(cohorte.id(), siren, perimetre),
                acces.roles());
    }
}
