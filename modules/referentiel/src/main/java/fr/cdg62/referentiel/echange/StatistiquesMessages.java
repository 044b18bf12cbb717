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
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Counts the journal in two queries that read an index only: hour by hour, for a day in France is no day in UTC; and sender
 * by sender.
 */
@Stateless
@RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
public class StatistiquesMessages implements StatistiquesEchanges {
    private static final int JOURS_HABITUELS = 30;

    private static final String HEURES = """
            SELECT DATE_FORMAT(recu_le, '%Y-%m-%dT%H:00:00'), statut, code_faute, COUNT(*), SUM(duree_ms), MAX(duree_ms)""";
    private static final String EMETTEURS =
            "SELECT partenaire, COUNT(*), SUM(statut = 'REFUSE'), SUM(statut = 'INCIDENT')";
    private static final String PERIODE = " FROM referentiel_message WHERE recu_le >= ?1 AND recu_le < ?2";

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
        return new Comptage(debut, fin)
                .bilan(
                        partenaire,
                        compter(HEURES, partenaire, debut, fin, " GROUP BY 1, 2, 3"),
                        compter(
                                EMETTEURS,
                                partenaire,
                                debut,
                                fin,
                                " GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT " + PARTENAIRES_MAX));
    }

    @SuppressWarnings("unchecked") // a native query gives raw lists
    private List<Object[]> compter(String colonnes, String partenaire, LocalDate du, LocalDate au, String groupes) {
        String filtre = partenaire == null ? "" : " AND partenaire = ?3";
        var requete = em.createNativeQuery(colonnes + PERIODE + filtre + groupes)
                .setParameter(1, MessageRecu.debut(du))
                .setParameter(2, MessageRecu.debut(au.plusDays(1)));
        return (partenaire == null ? requete : requete.setParameter(3, partenaire)).getResultList();
    }
}
