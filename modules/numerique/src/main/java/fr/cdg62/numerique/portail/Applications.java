package fr.cdg62.numerique.portail;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The applications in the database. */
@ApplicationScoped
class Applications {
    private static final String UNE = "SELECT a FROM Application a WHERE a.code = :code";

    @PersistenceContext(unitName = "numerique")
    private EntityManager em;

    List<Application> toutes() {
        return em.createQuery("SELECT a FROM Application a ORDER BY a.rang", Application.class)
                .getResultList();
    }

    Application exiger(String code) {
        return trouver(code, LockModeType.NONE).orElseThrow(() -> inconnue(code));
    }

    /** The application, reserved until the end of the transaction: two grants of it follow one another. */
    Application reserver(String code) {
        return trouver(code, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> inconnue(code));
    }

    /** Writes at once, so that the version shown is the one recorded. */
    void ecrire() {
        em.flush();
    }

    private Optional<Application> trouver(String code, LockModeType verrou) {
        return em.createQuery(UNE, Application.class)
                .setParameter("code", code)
                .setLockMode(verrou)
                .getResultStream()
                .findFirst();
    }

    private static DemandeRefusee inconnue(String code) {
        return new DemandeRefusee(
                CodeProbleme.INTROUVABLE, "Aucune application de code « %s ».".formatted(code), "application");
    }
}
