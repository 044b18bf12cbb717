package fr.cdg62.carriere.echelon.campagne;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.travaux.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** One run or one sending of proposals at a time: a run replaces what a sending sends. */
@ApplicationScoped
public class PlaceEchelons {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    /** Takes the place until the end of the transaction; PROPOSITIONS_EN_COURS when a work is in progress. */
    public void exigerLibre() {
        Place.prendre(em, "ECHELONS", PlaceEchelons::occupee);
        if (enCours("CampagneEchelon")) {
            throw occupee();
        }
        if (enCours("EnvoiEchelons")) {
            throw new DemandeRefusee(
                    CodeProbleme.PROPOSITIONS_EN_COURS,
                    "Un envoi de propositions d'avancement d'échelon est en cours : attendez sa fin.");
        }
    }

    private boolean enCours(String travail) {
        return em.createQuery("SELECT COUNT(t) FROM " + travail + " t WHERE t.cleEnCours IS NOT NULL", Long.class)
                        .getSingleResult()
                > 0;
    }

    private static DemandeRefusee occupee() {
        return new DemandeRefusee(
                CodeProbleme.PROPOSITIONS_EN_COURS,
                "Un calcul des propositions d'avancement d'échelon est déjà en cours : attendez sa fin ou arrêtez-le.");
    }
}
