package fr.cdg62.referentiel.affiliation;

import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.affiliation.AffiliationVue;
import fr.cdg62.referentiel.api.affiliation.Affiliations;
import fr.cdg62.referentiel.api.affiliation.ChoixAdditionnelle;
import fr.cdg62.referentiel.api.affiliation.LigneAffiliation;
import fr.cdg62.referentiel.api.affiliation.NotificationVue;
import fr.cdg62.referentiel.api.affiliation.NouvelleAffiliation;
import fr.cdg62.referentiel.api.affiliation.NouvelleNotification;
import fr.cdg62.referentiel.api.affiliation.RechercheAffiliations;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.referentiel.api.affiliation.VersionAffiliation;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.saisie.Saisie;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The memberships of the database. */
@Stateless
public class RegistreAffiliations implements Affiliations {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Acces acces;

    @Inject
    private Horloge horloge;

    @Inject
    private Journal journal;

    @Inject
    private ChangementAffiliation changement;

    @Override
    @PermitAll
    public AffiliationVue au(String siren, LocalDate date) {
        return lecture().au(siren, date).map(Affiliation::vue).orElseGet(() -> aucune(siren, date));
    }

    private static AffiliationVue aucune(String siren, LocalDate date) {
        return new AffiliationVue(
                0, siren, RegimeAffiliation.NON_AFFILIE, date, null, false, "Aucune affiliation enregistrée", "", 0);
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    public List<AffiliationVue> historique(String siren) {
        acces.exigerCollectivite(siren);
        return lecture().courantes(siren).stream().map(Affiliation::vue).toList();
    }

    @Override
    @RolesAllowed({Roles.CDG_REFERENTIEL, Roles.CDG_FINANCES, Roles.ADMINISTRATEUR})
    public List<VersionAffiliation> registre(String siren) {
        return lecture().versions(siren).stream()
                .map(Affiliation::versionEnregistree)
                .toList();
    }

    @Override
    @RolesAllowed(Roles.TOUT_CDG)
    public Page<LigneAffiliation> liste(RechercheAffiliations recherche) {
        return lecture().liste(recherche);
    }

    @Override
    @RolesAllowed(Roles.CDG_REFERENTIEL)
    public AffiliationVue enregistrer(NouvelleAffiliation nouvelle) {
        return changement.enregistrer(nouvelle);
    }

    @Override
    @RolesAllowed(Roles.CDG_REFERENTIEL)
    public AffiliationVue choisirAdditionnelle(ChoixAdditionnelle choix) {
        return changement.choisirAdditionnelle(choix);
    }

    @Override
    @RolesAllowed({Roles.CDG_REFERENTIEL, Roles.COLLECTIVITE_SIGNATAIRE})
    public NotificationVue notifier(NouvelleNotification nouvelle) {
        exigerDroitDeNotifier(nouvelle.siren());
        Saisie.exigerPresence(nouvelle.nature(), "nature");
        Saisie.exigerPresence(nouvelle.date(), "date");
        Saisie.exiger(
                !nouvelle.date().isAfter(horloge.aujourdHui()),
                "Une notification ne peut être datée dans l'avenir.",
                "date");
        Saisie.exigerTexte(nouvelle.reference(), 200, "reference");
        exigerPremiere(nouvelle);
        NotificationAffiliation notification = new NotificationAffiliation(nouvelle, acces.acteur());
        em.persist(notification);
        em.flush();
        journal.inscrire(new Inscription(
                nouvelle.siren(),
                "NOTIFICATION_AFFILIATION:" + notification.id(),
                "RECUE",
                nouvelle.nature().libelle()));
        return notification.vue();
    }

    private void exigerDroitDeNotifier(String siren) {
        if (acces.estCdg()) {
            acces.exigerCollectivite(siren);
        } else {
            acces.exigerCollectivite(siren, Roles.COLLECTIVITE_SIGNATAIRE);
        }
    }

    private void exigerPremiere(NouvelleNotification nouvelle) {
        boolean connue = lecture().notifications(nouvelle.siren()).stream()
                .map(NotificationAffiliation::vue)
                .anyMatch(n -> n.nature() == nouvelle.nature() && n.date().equals(nouvelle.date()));
        Saisie.exiger(!connue, "Cette décision a déjà été notifiée à cette date.", "date");
    }

    @Override
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_REFERENTIEL,
        Roles.CDG_FINANCES,
        Roles.ADMINISTRATEUR
    })
    public List<NotificationVue> notifications(String siren) {
        acces.exigerCollectivite(siren);
        return lecture().notifications(siren).stream()
                .map(NotificationAffiliation::vue)
                .toList();
    }

    private LectureAffiliations lecture() {
        return new LectureAffiliations(em);
    }
}
