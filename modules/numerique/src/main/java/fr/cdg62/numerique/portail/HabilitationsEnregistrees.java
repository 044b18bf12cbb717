package fr.cdg62.numerique.portail;

import fr.cdg62.numerique.api.portail.HabilitationApplicationVue;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The habilitations to applications in the database. */
@ApplicationScoped
class HabilitationsEnregistrees {
    private static final Tri TRI = Tri.fixe("h.debut DESC, h.id DESC");

    @PersistenceContext(unitName = "numerique")
    private EntityManager em;

    HabilitationApplicationVue ajouter(HabilitationApplication habilitation) {
        em.persist(habilitation);
        return enregistrer(habilitation);
    }

    /** Writes at once, so that the version returned is the one recorded. */
    HabilitationApplicationVue enregistrer(HabilitationApplication habilitation) {
        em.flush();
        return habilitation.vue();
    }

    HabilitationApplication exiger(long id) {
        HabilitationApplication habilitation = em.find(HabilitationApplication.class, id);
        if (habilitation == null) {
            throw inconnue();
        }
        return habilitation;
    }

    static DemandeRefusee inconnue() {
        return new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette habilitation n'existe pas.", "id");
    }

    List<HabilitationApplication> de(Application application, String siren, String compte) {
        return em.createQuery(
                        "SELECT h FROM HabilitationApplication h"
                                + " WHERE h.application = :application AND h.siren = :siren AND h.compte = :compte",
                        HabilitationApplication.class)
                .setParameter("application", application)
                .setParameter("siren", siren)
                .setParameter("compte", compte)
                .getResultList();
    }

    /** Codes of the applications open to the account for the collectivité on that day. */
    Set<String> ouvertes(String siren, String compte, LocalDate jour) {
        return Set.copyOf(em.createQuery(
                        "SELECT DISTINCT h.application.code FROM HabilitationApplication h"
                                + " WHERE h.siren = :siren AND h.compte = :compte AND h.annulee = FALSE"
                                + " AND h.debut <= :jour AND (h.fin IS NULL OR h.fin >= :jour)",
                        String.class)
                .setParameter("siren", siren)
                .setParameter("compte", compte)
                .setParameter("jour", jour)
                .getResultList());
    }

    Page<HabilitationApplicationVue> surCollectivite(String siren, DemandePage page) {
        return Liste.de(em, HabilitationApplication.class, "h")
                .joindre("JOIN FETCH h.application a")
                .filtrer("h.siren = :siren", "siren", siren)
                .garder("h.annulee = FALSE")
                .page(page, TRI)
                .vers(HabilitationApplication::vue);
    }
}
