package fr.cdg62.referentiel.affiliation.opposition;

import fr.cdg62.referentiel.affiliation.NotificationAffiliation;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.affiliation.NatureNotification;
import fr.cdg62.referentiel.api.affiliation.NotificationVue;
import fr.cdg62.referentiel.api.affiliation.opposition.BilanOpposition;
import fr.cdg62.referentiel.api.affiliation.opposition.Oppositions;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.referentiel.saisie.Saisie;
import fr.cdg62.referentiel.saisie.Textes;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** The oppositions of the database. */
@Stateless
public class RegistreOppositions implements Oppositions {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Acces acces;

    @Inject
    private Parametres parametres;

    @Inject
    private Journal journal;

    @Override
    @RolesAllowed(Roles.CDG_REFERENTIEL)
    public BilanOpposition enregistrer(long notification, String sirenOpposante, LocalDate recueLe, String reference) {
        NotificationAffiliation demande = demande(notification);
        acces.exigerCollectivite(demande.vue().siren());
        controler(demande.vue(), sirenOpposante, recueLe, reference);
        em.persist(new Opposition(notification, sirenOpposante, recueLe, reference));
        em.flush();
        BilanOpposition bilan = bilan(demande.vue());
        demande.constater(bilan.opposee());
        journal.inscrire(new Inscription(
                demande.vue().siren(),
                "NOTIFICATION_AFFILIATION:" + notification,
                "OPPOSITION_RECUE",
                "Opposition de la collectivité " + sirenOpposante));
        return bilan;
    }

    @Override
    @RolesAllowed({Roles.CDG_REFERENTIEL, Roles.CDG_FINANCES})
    public BilanOpposition bilan(long notification) {
        return bilan(demande(notification).vue());
    }

    private BilanOpposition bilan(NotificationVue demande) {
        LecturePoids poids = new LecturePoids(em, demande.date());
        return regle(demande.date())
                .bilan(demande.date(), poids.consultes(demande.siren()), poids.opposants(demande.id()));
    }

    private void controler(NotificationVue demande, String sirenOpposante, LocalDate recueLe, String reference) {
        Saisie.exiger(
                demande.nature() == NatureNotification.AFFILIATION,
                "Seule une demande d'affiliation peut recevoir une opposition.",
                "notification");
        Saisie.exigerPresence(recueLe, "recueLe");
        LocalDate limite = regle(demande.date()).dateLimite(demande.date());
        Saisie.exiger(
                !recueLe.isBefore(demande.date()) && !recueLe.isAfter(limite),
                "Une opposition se reçoit du %s au %s.".formatted(Textes.date(demande.date()), Textes.date(limite)),
                "recueLe");
        Saisie.exigerTexte(reference, 200, "reference");
        LecturePoids poids = new LecturePoids(em, demande.date());
        if (!poids.estAffiliee(sirenOpposante) || sirenOpposante.equals(demande.siren())) {
            throw new DemandeRefusee(
                    CodeProbleme.AFFILIATION_NON_OUVERTE,
                    "Seule une collectivité déjà affiliée peut s'opposer à une affiliation.",
                    "sirenOpposante");
        }
        Saisie.exiger(
                !poids.aDejaOppose(demande.id(), sirenOpposante),
                "L'opposition de cette collectivité est déjà enregistrée.",
                "sirenOpposante");
    }

    private NotificationAffiliation demande(long id) {
        NotificationAffiliation demande = em.find(NotificationAffiliation.class, id);
        if (demande == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette notification n'existe pas.", "notification");
        }
        return demande;
    }

    private RegleOpposition regle(LocalDate date) {
        return new RegleOpposition(
                parametres.valeur("AFFILIATION_OPPOSITION_DELAI", date).intValueExact(),
                parametres
                        .valeur("AFFILIATION_OPPOSITION_MAJORITE_SIMPLE", date)
                        .intValueExact(),
                parametres.valeur("AFFILIATION_OPPOSITION_MAJORITE_FORTE", date).intValueExact(),
                parametres.datee("AFFILIATION_OPPOSITION_DELAI", date).source().citation());
    }
}
