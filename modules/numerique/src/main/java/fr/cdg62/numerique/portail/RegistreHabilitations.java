package fr.cdg62.numerique.portail;

import static fr.cdg62.referentiel.api.acces.Roles.ADMINISTRATEUR;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_SIGNATAIRE;

import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.numerique.api.portail.HabilitationApplicationVue;
import fr.cdg62.numerique.api.portail.HabilitationsApplications;
import fr.cdg62.numerique.api.portail.NouvelleHabilitationApplication;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.compte.Habilitations;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.valeur.Periode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** See {@link HabilitationsApplications}. */
@Stateless
public class RegistreHabilitations implements HabilitationsApplications {
    @Inject
    private Applications applications;

    @Inject
    private HabilitationsEnregistrees enregistrees;

    @Inject
    private Habilitations personnes;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Acces acces;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Override
    @RolesAllowed({ADMINISTRATEUR, COLLECTIVITE_SIGNATAIRE})
    public Page<HabilitationApplicationVue> surCollectivite(String siren, DemandePage page) {
        exigerDelegant(siren);
        return enregistrees.surCollectivite(siren, page);
    }

    @Override
    @RolesAllowed({ADMINISTRATEUR, COLLECTIVITE_SIGNATAIRE})
    public HabilitationApplicationVue accorder(String siren, NouvelleHabilitationApplication nouvelle) {
        exigerDelegant(siren);
        LocalDate jour = horloge.aujourdHui();
        Periode periode = RegleHabilitation.periode(nouvelle.debut(), nouvelle.fin(), jour);
        LocalDate premier = periode.debut().isBefore(jour) ? jour : periode.debut();
        Application application = applications.reserver(nouvelle.application());
        RegleHabilitation.exigerAccordable(application);
        catalogue.exigerMission(siren, application.mission(), premier);
        String compte = personnes.exigerRattachement(siren, nouvelle.compte(), premier);
        RegleHabilitation.exigerSeule(enregistrees.de(application, siren, compte), periode);
        HabilitationApplication habilitation =
                new HabilitationApplication(application, siren, compte, periode, acces.acteur());
        inscrire(habilitation, "HABILITATION_ACCORDEE", "du %s au %s".formatted(periode.debut(), periode.fin()));
        return enregistrees.ajouter(habilitation);
    }

    @Override
    @RolesAllowed({ADMINISTRATEUR, COLLECTIVITE_SIGNATAIRE})
    public HabilitationApplicationVue retirer(long id, LocalDate dernierJour, long version) {
        HabilitationApplication habilitation = enregistrees.exiger(id);
        exigerDelegant(habilitation.siren());
        habilitation.exigerVersion(version);
        habilitation.retirer(dernierJour, horloge.aujourdHui());
        inscrire(habilitation, "HABILITATION_RETIREE", "dernier jour " + dernierJour);
        return enregistrees.enregistrer(habilitation);
    }

    /** An administrator, or the signataire of this very collectivité. */
    private void exigerDelegant(String siren) {
        if (!acces.roles().test(ADMINISTRATEUR)) {
            acces.exigerCollectivite(siren, COLLECTIVITE_SIGNATAIRE);
        }
    }

    private void inscrire(HabilitationApplication habilitation, String action, String detail) {
        journal.inscrire(new Inscription(
                habilitation.siren(),
                "APPLICATION:" + habilitation.application().code(),
                action,
                habilitation.compte() + ", " + detail));
    }
}
