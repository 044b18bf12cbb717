package fr.cdg62.carriere.nominative;

import fr.cdg62.referentiel.api.parametre.Parametres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** The lists sent, and until when each is to be. */
@ApplicationScoped
class Transmissions {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private Parametres parametres;

    Optional<TransmissionListe> de(int annee) {
        return em.createQuery("SELECT t FROM TransmissionListe t WHERE t.annee = :annee", TransmissionListe.class)
                .setParameter("annee", annee)
                .getResultStream()
                .findFirst();
    }

    void ajouter(TransmissionListe transmission) {
        em.persist(transmission);
        em.flush();
    }

    /** Last day to send the list of a year. */
    LocalDate limite(int annee) {
        LocalDate janvier = LocalDate.of(annee, 1, 1);
        return janvier.plusMonths(
                        parametres.valeur("LISTE_NOMINATIVE_MOIS", janvier).intValueExact())
                .minusDays(1);
    }

    /** Object under which the échéance of a year is registered. */
    static String objet(int annee) {
        return "LISTE_NOMINATIVE:" + annee;
    }
}
