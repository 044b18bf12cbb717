package fr.cdg62.carriere.promotion;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.carriere.api.promotion.EtatCampagne;
import fr.cdg62.carriere.api.promotion.dossier.ActeDossierPI;
import fr.cdg62.carriere.api.promotion.dossier.CourrierPI;
import fr.cdg62.carriere.api.promotion.dossier.DossierPIVue;
import fr.cdg62.carriere.api.promotion.dossier.DossiersPI;
import fr.cdg62.carriere.api.promotion.dossier.EvenementDossierPI;
import fr.cdg62.carriere.api.promotion.dossier.NouveauDossierPI;
import fr.cdg62.carriere.api.promotion.dossier.RechercheDossiersPI;
import fr.cdg62.carriere.api.promotion.dossier.VoiePI;
import fr.cdg62.carriere.aptitude.ListesDePromotion;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.carriere.promotion.condition.CompetencePI;
import fr.cdg62.carriere.promotion.condition.ExamensPI;
import fr.cdg62.carriere.promotion.condition.RouteSgm;
import fr.cdg62.carriere.promotion.condition.ServicesAuPremierJanvier;
import fr.cdg62.carriere.promotion.declaration.AgentPropose;
import fr.cdg62.carriere.promotion.declaration.Declaration;
import fr.cdg62.carriere.promotion.envoi.Envois;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.agent.Agents;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.trace.Trace;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Predicate;

/** See {@link DossiersPI}. */
@Stateless
@RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE
})
public class DossiersPIBean implements DossiersPI {

    private static final int MOTIF_MAXIMUM = 500;

    @Inject
    private CampagnesEnBase base;

    @Inject
    private CompetencePI competence;

    @Inject
    private ServicesAuPremierJanvier services;

    @Inject
    private RouteSgm routeSgm;

    @Inject
    private ConcertationPI concertation;

    @Inject
    private PlacesPI places;

    @Inject
    private ExamensPI examens;

    @Inject
    private Envois envois;

    @Inject
    private Cotation cotation;

    @Inject
    private ListesDePromotion listes;

    @Inject
    private Grilles grilles;

    @Inject
    private Agents agents;

    @Inject
    private AccesCarriere accesCarriere;

    @Inject
    private Acces acces;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE})
    public DossierPIVue preparer(NouveauDossierPI nouveau) {
        accesCarriere.exigerGestion(nouveau.carriere());
        CarriereProposee carriere = base.carriere(nouveau.carriere());
        CampagnePI campagne = base.campagne(nouveau.campagne());
        competence.exiger(carriere.siren(), campagne.annee());
        campagne.exigerOuverte(horloge.aujourdHui());
        GradeVue grade = grilles.catalogue().grade(Saisie.present(nouveau.grade(), "grade"));
        if (base.estPropose(campagne.id(), carriere.agent(), grade.cadreEmplois())) {
            throw new DemandeRefusee(
                    CodeProbleme.PI_DOSSIER_EXISTANT,
                    "Cet agent est déjà proposé au cadre d'emplois « %s », par vous ou par un autre de ses employeurs."
                            .formatted(grade.libelleCadre()),
                    "carriere");
        }
        concertation.exigerDecideur(carriere.id(), carriere.siren());
        routeSgm.exigerGrade(nouveau.voie(), grade.cadreEmplois());
        AgentPropose propose = new AgentPropose(carriere, agents.lire(carriere.agent()));
        listes.exigerAbsent(grade.code(), propose.identite());
        DossierPI dossier = new DossierPI(campagne, propose, grade.cadreEmplois(), nouveau);
        examens.exiger(nouveau.examenLe(), grade.code(), propose.identite());
        base.ajouter(dossier);
        return conclure(dossier, "PREPARE", grade.libelle());
    }

    @Override
    public DossierPIVue lire(long id) {
        return vue(lisible(id));
    }

    @Override
    public Page<DossierPIVue> chercher(RechercheDossiersPI recherche) {
        boolean cdg = acces.estCdg();
        if (recherche.siren() != null || !cdg) {
            acces.exigerCollectivite(Saisie.present(recherche.siren(), "siren"));
        }
        Predicate<String> roles = recherche.siren() == null ? acces.roles() : acces.roles(recherche.siren());
        return base.dossiers(recherche).vers(dossier -> dossier.resume(roles, cdg));
    }

    @Override
    public DossierPIVue survenir(long id, ActeDossierPI acte, long version) {
        DossierPI dossier = lisible(id);
        dossier.exigerVersion(version);
        Predicate<String> roles = acces.roles(dossier.propose().siren());
        EvenementDossierPI evenement = Saisie.present(acte.evenement(), "evenement");
        switch (evenement) {
            case PROPOSER -> proposer(dossier, roles);
            case COMPLETER ->
                dossier.completer(acte.attestationLe(), concertation.recevable(dossier, acte.avis()), roles);
            case DECLARER_RECEVABLE, DECLARER_COMPLET -> dossier.instruire(evenement, null, roles);
            case RELANCER -> dossier.instruire(evenement, motif(acte), roles);
            case DECLARER_IRRECEVABLE -> {
                dossier.instruire(evenement, motif(acte), roles);
                envois.preparer(dossier.proposition(), CourrierPI.IRRECEVABILITE);
            }
            case COTER -> coter(dossier, acte, roles);
            case RETENIR -> retenir(dossier, roles);
            case ECARTER -> dossier.arbitrer(evenement, motif(acte), acces.acteur(), roles);
            case INSCRIRE ->
                throw new DemandeRefusee(
                        CodeProbleme.SAISIE_INVALIDE,
                        "L'inscription vient avec l'arrêté du président, pour toute la campagne.",
                        "evenement");
        }
        return conclure(dossier, evenement.name(), acte.motif());
    }

    @Override
    public byte[] courrier(long id, CourrierPI courrier) {
        return envois.remettre(lisible(id).proposition(), courrier, acces.estCdg());
    }

    private void proposer(DossierPI dossier, Predicate<String> roles) {
        dossier.campagne().exigerOuverte(horloge.aujourdHui());
        dossier.exiger(EvenementDossierPI.PROPOSER, roles);
        Trace accord = concertation.exiger(dossier);
        dossier.proposer(new Tracage().suite(accord).suite(conditions(dossier)).fin(), roles);
        envois.accuser(dossier.proposition());
    }

    private Trace conditions(DossierPI dossier) {
        Declaration declaration = dossier.declaration();
        return declaration.voie() == VoiePI.QUOTA
                ? services.exiger(dossier.candidat())
                : routeSgm.exiger(
                        declaration.voie(),
                        declaration.sgm(),
                        dossier.candidat(),
                        base.carriere(dossier.propose().carriere()).grade(),
                        declaration.examenLe() != null);
    }

    private void coter(DossierPI dossier, ActeDossierPI acte, Predicate<String> roles) {
        dossier.campagne().exigerEtat("Un dossier se cote", EtatCampagne.INSTRUITE);
        cotation.exiger(dossier.campagne(), acte.notes());
        dossier.coter(acte.notes(), acces.acteur(), roles);
    }

    private void retenir(DossierPI dossier, Predicate<String> roles) {
        CampagnePI campagne = dossier.campagne();
        campagne.exigerEtat("Un dossier se retient", EtatCampagne.COTEE);
        base.verrouiller(campagne);
        dossier.arbitrer(EvenementDossierPI.RETENIR, null, acces.acteur(), roles);
        places.exiger(dossier);
    }

    private static String motif(ActeDossierPI acte) {
        return Saisie.texte(acte.motif(), MOTIF_MAXIMUM, "motif");
    }

    private DossierPI lisible(long id) {
        DossierPI dossier = base.dossier(id);
        acces.exigerCollectivite(dossier.propose().siren());
        return dossier;
    }

    private DossierPIVue conclure(DossierPI dossier, String action, String detail) {
        base.enregistrer(dossier);
        journal.inscrire(new Inscription(dossier.propose().siren(), "DOSSIER_PI:" + dossier.id(), action, detail));
        return vue(dossier);
    }

    private DossierPIVue vue(DossierPI dossier) {
        return dossier.vue(
                concertation.employeurs(dossier), acces.roles(dossier.propose().siren()), acces.estCdg());
    }
}
