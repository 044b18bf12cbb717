package fr.cdg62.carriere.reprise;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.carriere.api.reprise.DemandeSurReprise;
import fr.cdg62.carriere.api.reprise.EvenementReprise;
import fr.cdg62.carriere.api.reprise.LigneReprise;
import fr.cdg62.carriere.api.reprise.NouvelleReprise;
import fr.cdg62.carriere.api.reprise.RechercheReprises;
import fr.cdg62.carriere.api.reprise.RemunerationAnterieure;
import fr.cdg62.carriere.api.reprise.RepriseVue;
import fr.cdg62.carriere.api.reprise.Reprises;
import fr.cdg62.carriere.api.reprise.ServiceAnterieur;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.carriere.reprise.calcul.ControleServices;
import fr.cdg62.carriere.reprise.remuneration.ControleRemuneration;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** See {@link Reprises}. */
@Stateless
@RolesAllowed({
    Roles.COLLECTIVITE_GESTIONNAIRE,
    Roles.COLLECTIVITE_SIGNATAIRE,
    Roles.CDG_CARRIERE,
    Roles.CDG_SIGNATAIRE,
    Roles.AGENT
})
public class ReprisesBean implements Reprises {
    private static final String MISSION = "EXPERTISE";

    @Inject
    private AccesCarriere acces;

    @Inject
    private Identites identites;

    @Inject
    private Catalogue catalogue;

    @Inject
    private EtudesEnBase etudes;

    @Inject
    private ComparaisonReprise comparaison;

    @Inject
    private SuitesReprise suites;

    @Inject
    private ImpressionReprise impression;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE})
    public RepriseVue demander(NouvelleReprise nouvelle) {
        acces.exigerGestion(nouvelle.carriere());
        Identite identite = identites.de(nouvelle.carriere());
        catalogue.exigerMission(identite.siren(), MISSION, horloge.aujourdHui());
        controler(nouvelle.services());
        ControleRemuneration.verifier(nouvelle.remuneration(), nouvelle.nomination());
        Saisie.exiger(
                (nouvelle.origineGrade() == null) == (nouvelle.origineEchelon() == null),
                "Le grade d'origine se donne avec son échelon.",
                "origineEchelon");
        GradeVue grade = comparaison.grade(nouvelle.grade());
        EtudeReprise etude = new EtudeReprise(nouvelle, identite, grade);
        ControleServices.verifier(etude.demande(grade));
        etudes.ajouter(etude);
        inscrire(etude, "DEMANDEE", etude.agent());
        return etude.vue(identites.roles(identite));
    }

    @Override
    public RepriseVue lire(long id) {
        EtudeReprise etude = lisible(id);
        return vue(etude);
    }

    @Override
    public Page<LigneReprise> chercher(RechercheReprises recherche) {
        if (recherche.siren() != null) {
            acces.exigerCollectivite(recherche.siren());
        }
        return etudes.chercher(recherche, identites.visibles());
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE})
    public RepriseVue presenter(long id, List<ServiceAnterieur> services, long version) {
        EtudeReprise etude = lisible(id);
        acces.exigerGestion(etude.carriere());
        etude.exigerVersion(version);
        controler(services);
        etude.presenter(services);
        ControleServices.verifier(etude.demande(comparaison.grade(etude.grade())));
        etudes.enregistrer();
        inscrire(etude, "SERVICES_PRESENTES", services.size() + " périodes");
        return vue(etude);
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE})
    public RepriseVue remunerer(long id, RemunerationAnterieure remuneration, long version) {
        EtudeReprise etude = lisible(id);
        acces.exigerGestion(etude.carriere());
        etude.exigerVersion(version);
        ControleRemuneration.verifier(remuneration, etude.nomination());
        etude.remunerer(remuneration);
        etudes.enregistrer();
        inscrire(etude, "REMUNERATIONS_PRESENTEES", null);
        return vue(etude);
    }

    @Override
    public RepriseVue survenir(long id, DemandeSurReprise demande, long version) {
        EtudeReprise etude = lisible(id);
        if (demande.evenement() != EvenementReprise.CHOISIR) {
            acces.exigerGestion(etude.carriere());
        }
        etude.exigerVersion(version);
        etude.survenir(demande.evenement(), identites.roles(identites.de(etude.carriere())));
        String detail = suites.appliquer(etude, demande, horloge.aujourdHui());
        etudes.enregistrer();
        inscrire(etude, demande.evenement().name(), detail);
        return vue(etude);
    }

    @Override
    public byte[] arrete(long id) {
        return impression.arrete(lisible(id));
    }

    @Override
    public byte[] comparaison(long id) {
        return impression.comparaison(lisible(id));
    }

    private EtudeReprise lisible(long id) {
        EtudeReprise etude = etudes.lire(id);
        acces.exigerLecture(etude.carriere());
        return etude;
    }

    private static void controler(List<ServiceAnterieur> services) {
        Saisie.exiger(services.size() <= 100, "Une étude porte sur 100 périodes au plus.", "services");
        for (ServiceAnterieur service : services) {
            Saisie.present(service.nature(), "nature");
            Saisie.present(service.du(), "du");
            Saisie.present(service.au(), "au");
            Saisie.exiger(!service.au().isBefore(service.du()), "La fin précède le début.", "au");
            Saisie.texte(service.employeur(), 150, "employeur");
        }
    }

    private RepriseVue vue(EtudeReprise etude) {
        return etude.vue(identites.roles(identites.de(etude.carriere())));
    }

    private void inscrire(EtudeReprise etude, String action, String detail) {
        journal.inscrire(new Inscription(etude.siren(), "REPRISE:" + etude.id(), action, detail));
    }
}
