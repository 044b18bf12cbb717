package fr.cdg62.referentiel.collectivite;

import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.collectivite.CollectiviteVue;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.collectivite.EffectifVue;
import fr.cdg62.referentiel.api.collectivite.FicheCollectivite;
import fr.cdg62.referentiel.api.collectivite.NouvelEffectif;
import fr.cdg62.referentiel.api.collectivite.NouvelleCollectivite;
import fr.cdg62.referentiel.api.collectivite.RechercheCollectivites;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.saisie.Saisie;
import fr.cdg62.referentiel.saisie.Textes;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The collectivités of the database. */
@Stateless
public class RegistreCollectivites implements Collectivites {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Acces acces;

    @Inject
    private Horloge horloge;

    @Inject
    private Journal journal;

    @Override
    @PermitAll
    public CollectiviteVue lire(String siren) {
        return lecture().vue(siren);
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    public FicheCollectivite consulter(String siren) {
        acces.exigerCollectivite(siren);
        return lecture().fiche(siren);
    }

    @Override
    @RolesAllowed(Roles.TOUT_CDG)
    public Page<CollectiviteVue> chercher(RechercheCollectivites recherche) {
        return lecture().chercher(recherche);
    }

    @Override
    @RolesAllowed(Roles.CDG_REFERENTIEL)
    public CollectiviteVue creer(NouvelleCollectivite nouvelle) {
        ControleCollectivite.controler(nouvelle);
        lecture().exigerNouvelle(nouvelle);
        em.persist(new Collectivite(nouvelle));
        em.flush();
        journaliser(nouvelle.siren(), "CREEE", nouvelle.nom());
        return lecture().vue(nouvelle.siren());
    }

    @Override
    @RolesAllowed(Roles.CDG_REFERENTIEL)
    public CollectiviteVue fusionner(String siren, String sirenAbsorbante, LocalDate date, long version) {
        Saisie.exigerPresence(date, "date");
        Collectivite collectivite = lecture().entite(siren);
        collectivite.exigerVersion(version);
        collectivite.fusionner(lecture().entite(sirenAbsorbante), date);
        em.flush();
        journaliser(siren, "FUSIONNEE", "Absorbée par " + sirenAbsorbante);
        return lecture().vue(siren);
    }

    @Override
    @PermitAll
    public int population(String siren, int annee) {
        return lecture().population(siren, annee);
    }

    @Override
    @PermitAll
    public EffectifVue effectif(String siren, LocalDate date) {
        return lecture().effectif(siren, date);
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_REFERENTIEL})
    public EffectifVue enregistrerEffectif(NouvelEffectif nouveau) {
        acces.exigerCollectivite(nouveau.siren());
        ControleCollectivite.controler(nouveau, horloge.aujourdHui());
        lecture().entite(nouveau.siren()).exigerActive();
        remplacer(nouveau);
        Effectif effectif = new Effectif(nouveau, acces.acteur());
        em.persist(effectif);
        em.flush();
        journaliser(
                nouveau.siren(),
                "EFFECTIF_ENREGISTRE",
                "Effectif du " + Textes.date(nouveau.effectif().date()));
        return effectif.vue();
    }

    private void remplacer(NouvelEffectif nouveau) {
        em.createQuery(
                        "SELECT e FROM Effectif e WHERE e.siren = :siren AND e.date = :date AND e.remplaceeLe IS NULL",
                        Effectif.class)
                .setParameter("siren", nouveau.siren())
                .setParameter("date", nouveau.effectif().date())
                .getResultList()
                .forEach(e -> e.remplacer(LocalDateTime.ofInstant(horloge.maintenant(), ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.MILLIS)));
        em.flush();
    }

    private void journaliser(String siren, String action, String detail) {
        journal.inscrire(new Inscription(siren, "COLLECTIVITE:" + siren, action, detail));
    }

    private LectureCollectivites lecture() {
        return new LectureCollectivites(em);
    }
}
