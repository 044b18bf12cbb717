package fr.cdg62.referentiel.echange;

import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.echange.statistique.BilanEchanges;
import fr.cdg62.referentiel.api.echange.statistique.StatistiquesEchanges;
import fr.cdg62.referentiel.saisie.Saisie;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Counts the journal in one query that reads an index only, hour by hour: a day in France is no day in UTC. */
@Stateless
@RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
public class StatistiquesMessages implements StatistiquesEchanges {
    private static final int JOURS_HABITUELS = 30;

    private static final String COMPTE = """
            SELECT DATE_FORMAT(recu_le, '%Y-%m-%dT%H:00:00'), statut, code_faute, COUNT(*), SUM(duree_ms), MAX(duree_ms)
              FROM referentiel_message
             WHERE recu_le >= ?1 AND recu_le < ?2""";
    private static final String GROUPES = " GROUP BY 1, 2, 3";

    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Horloge horloge;

    @Override
    public BilanEchanges bilan(String partenaire, LocalDate du, LocalDate au) {
        LocalDate fin = au == null ? horloge.aujourdHui() : au;
        LocalDate debut = du == null ? fin.minusDays(JOURS_HABITUELS - 1L) : du;
        long jours = ChronoUnit.DAYS.between(debut, fin) + 1;
        Saisie.exiger(jours >= 1, "Le premier jour suit le dernier.", "du");
        Saisie.exiger(jours <= JOURS_MAX, "La période ne peut dépasser %d jours.".formatted(JOURS_MAX), "du");
        return new Comptage(debut, fin).bilan(partenaire, heures(partenaire, debut, fin));
    }

    @SuppressWarnings("unchecked") // a native query gives raw lists
    private List<Object[]> heures(String partenaire, LocalDate du, LocalDate au) {
        var requete = em.createNativeQuery(COMPTE + (partenaire == null ? "" : " AND partenaire = ?3") + GROUPES)
                .setParameter(1, debut(du))
                .setParameter(2, debut(au.plusDays(1)));
        return (partenaire == null ? requete : requete.setParameter(3, partenaire)).getResultList();
    }

    private static LocalDateTime debut(LocalDate jour) {
        return LocalDateTime.ofInstant(jour.atStartOfDay(Horloge.PARIS).toInstant(), ZoneOffset.UTC);
    }
}
