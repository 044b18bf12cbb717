package fr.cdg62.carriere.dossier;

import fr.cdg62.carriere.api.dossier.ConsultationVue;
import fr.cdg62.carriere.api.dossier.DossierVue;
import fr.cdg62.carriere.api.dossier.Dossiers;
import fr.cdg62.carriere.api.dossier.EvenementDossier;
import fr.cdg62.carriere.api.dossier.LigneDossier;
import fr.cdg62.carriere.api.dossier.MotifConsultation;
import fr.cdg62.carriere.api.dossier.RechercheDossiers;
import fr.cdg62.carriere.consultation.Consultations;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** See {@link Dossiers}. */
@Stateless
@RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
public class DossiersBean implements Dossiers {
    private static final Set<EvenementDossier> MOTIVES =
            EnumSet.of(EvenementDossier.RECONSTITUER, EvenementDossier.CLORE, EvenementDossier.ELIMINER);
    private static final Set<EvenementDossier> RESERVES = EnumSet.of(
            EvenementDossier.CONSTATER_COMPLET, EvenementDossier.CONSTATER_INCOMPLET,
            EvenementDossier.ARRIVER_A_TERME, EvenementDossier.TRANSFERER);

    @Inject
    private Event<Achevement> achevements;

    @Inject
    private AccesDossier porte;

    @Inject
    private DossiersEnBase dossiers;

    @Inject
    private Consultations consultations;

    @Inject
    private Conservation conservation;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Override
    public DossierVue consulter(long id, MotifConsultation motif) {
        return consulter(dossiers.lire(id), motif);
    }

    @Override
    public DossierVue consulterAgent(long agent, MotifConsultation motif) {
        return consulter(
                dossiers.deAgent(agent)
                        .orElseThrow(
                                () -> new DemandeRefusee(
                                        CodeProbleme.INTROUVABLE,
                                        "Aucun dossier n'est ouvert pour cet agent : il s'ouvre avec son arrêté de nomination.")),
                motif);
    }

    private DossierVue consulter(Dossier dossier, MotifConsultation motif) {
        porte.exigerLecture(dossier);
        consultations.tracer(dossier.id(), "Dossier " + dossier.numero(), motif);
        return vue(dossier);
    }

    @Override
    public Page<LigneDossier> chercher(RechercheDossiers recherche) {
        if (recherche.siren() != null) {
            porte.exigerCollectivite(recherche.siren());
        }
        return dossiers.chercher(recherche, porte);
    }

    @Override
    @RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    public DossierVue survenir(long id, EvenementDossier evenement, String motif, long version) {
        Dossier dossier = dossiers.lire(id);
        porte.exigerGestion(dossier);
        dossier.exigerVersion(version);
        Saisie.exiger(
                !RESERVES.contains(evenement),
                "Cet événement découle du contrôle des pièces, de la durée de conservation ou de la signature d'un transfert.",
                "evenement");
        String raison = MOTIVES.contains(evenement) ? Saisie.texte(motif, 500, "motif") : null;
        if (evenement == EvenementDossier.ACHEVER_RECONSTITUTION) {
            achevements.fire(new Achevement(dossier));
        }
        dossier.survenir(evenement, raison, horloge.aujourdHui(), porte.acteur(), porte.roles(dossier));
        dossiers.enregistrer();
        journal.inscrire(new Inscription(dossier.siren(), "DOSSIER:" + id, evenement.name(), raison));
        return vue(dossier);
    }

    @Override
    public Page<ConsultationVue> consultations(long id, DemandePage page) {
        porte.exigerLecture(dossiers.lire(id));
        return consultations.liste(id, page);
    }

    private DossierVue vue(Dossier dossier) {
        LocalDate jour = horloge.aujourdHui();
        return dossier.vue(
                conservation.fin(dossier.naissance(), jour),
                dossiers.aUneCarriere(dossier.agent()),
                porte.roles(dossier));
    }
}
