package fr.cdg62.referentiel.affiliation.opposition;

import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;

/** Weight of the affiliated collectivités at a date, and of those of them that oppose an affiliation. */
final class LecturePoids {
    private static final String AFFILIEES =
            " FROM Affiliation a LEFT JOIN Effectif e ON e.siren = a.siren AND e.remplaceeLe IS NULL"
                    + " AND e.date = (SELECT MAX(d.date) FROM Effectif d WHERE d.siren = a.siren"
                    + " AND d.remplaceeLe IS NULL AND d.date <= :date)"
                    + " WHERE a.remplaceeLe IS NULL AND a.debut <= :date AND (a.fin IS NULL OR a.fin >= :date)"
                    + " AND a.regime IN :regimes";
    private static final String POIDS = "SELECT COUNT(a.id),"
            + " SUM(e.titulairesTempsComplet + e.stagiairesTempsComplet + e.titulairesTempsNonComplet)" + AFFILIEES;

    private final EntityManager em;
    private final LocalDate date;

    LecturePoids(EntityManager em, LocalDate date) {
        this.em = em;
        this.date = date;
    }

    RegleOpposition.Poids consultes(String sirenDemandeur) {
        return poids(requete(POIDS + " AND a.siren <> :siren", Object[].class).setParameter("siren", sirenDemandeur));
    }

    RegleOpposition.Poids opposants(long notification) {
        String opposants =
                " AND a.siren IN (SELECT o.sirenOpposante FROM Opposition o WHERE o.notificationId = :notification)";
        return poids(requete(POIDS + opposants, Object[].class).setParameter("notification", notification));
    }

    boolean estAffiliee(String siren) {
        return requete("SELECT COUNT(a.id)" + AFFILIEES + " AND a.siren = :siren", Long.class)
                        .setParameter("siren", siren)
                        .getSingleResult()
                > 0;
    }

    boolean aDejaOppose(long notification, String siren) {
        return em.createQuery(
                                "SELECT COUNT(o) FROM Opposition o WHERE o.notificationId = :notification"
                                        + " AND o.sirenOpposante = :siren",
                                Long.class)
                        .setParameter("notification", notification)
                        .setParameter("siren", siren)
                        .getSingleResult()
                > 0;
    }

    private <T> TypedQuery<T> requete(String jpql, Class<T> type) {
        return em.createQuery(jpql, type)
                .setParameter("date", date)
                .setParameter(
                        "regimes",
                        List.of(RegimeAffiliation.AFFILIE_OBLIGATOIRE, RegimeAffiliation.AFFILIE_VOLONTAIRE));
    }

    private static RegleOpposition.Poids poids(TypedQuery<Object[]> requete) {
        Object[] ligne = requete.getSingleResult();
        int agents = ligne[1] == null ? 0 : ((Number) ligne[1]).intValue();
        return new RegleOpposition.Poids(((Number) ligne[0]).intValue(), agents);
    }
}
