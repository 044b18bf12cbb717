package fr.cdg62.referentiel.affiliation;

import fr.cdg62.referentiel.api.affiliation.NotificationVue;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.referentiel.api.collectivite.EffectifVue;
import fr.cdg62.referentiel.api.collectivite.EtatCollectivite;
import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what the rules of affiliation look at: three queries, for one collectivité as for all of them. */
final class LectureSituations {
    private final EntityManager em;

    LectureSituations(EntityManager em) {
        this.em = em;
    }

    /** Active collectivités whose membership from {@code debut} on is not registered yet, by name. */
    List<Situation> aDecider(LocalDate debut) {
        return lire(
                debut,
                "AND NOT EXISTS (SELECT b FROM Affiliation b WHERE b.siren = c.siren"
                        + " AND b.remplaceeLe IS NULL AND b.debut >= :debut)",
                null);
    }

    /** One collectivité; INTROUVABLE if it does not exist or has merged. */
    Situation une(String siren, LocalDate debut) {
        return lire(debut, "", siren).stream()
                .findFirst()
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.INTROUVABLE, "La collectivité %s n'est pas active.".formatted(siren), "siren"));
    }

    private List<Situation> lire(LocalDate debut, String condition, String siren) {
        Map<String, List<EffectifVue>> effectifs = effectifs(debut, siren);
        Map<String, List<NotificationVue>> notifications = notifications(debut, siren);
        String jpql =
                "SELECT c.siren, c.nom, c.type, a.regime FROM Collectivite c LEFT JOIN Affiliation a ON a.siren = c.siren"
                        + " AND a.remplaceeLe IS NULL AND a.debut < :debut AND (a.fin IS NULL OR a.fin >= :veille)"
                        + " WHERE c.etat = :active " + filtre("c", siren) + condition + " ORDER BY c.nom, c.siren";
        return requete(jpql, Object[].class, debut, siren)
                .setParameter("veille", debut.minusDays(1))
                .setParameter("active", EtatCollectivite.ACTIVE)
                .getResultStream()
                .map(ligne -> situation(ligne, effectifs, notifications))
                .toList();
    }

    private static Situation situation(
            Object[] ligne,
            Map<String, List<EffectifVue>> effectifs,
            Map<String, List<NotificationVue>> notifications) {
        String siren = (String) ligne[0];
        RegimeAffiliation regime = ligne[3] == null ? RegimeAffiliation.NON_AFFILIE : (RegimeAffiliation) ligne[3];
        return new Situation(
                siren,
                (String) ligne[1],
                (TypeStructure) ligne[2],
                regime,
                effectifs.getOrDefault(siren, List.of()),
                notifications.getOrDefault(siren, List.of()));
    }

    private Map<String, List<EffectifVue>> effectifs(LocalDate debut, String siren) {
        Map<String, List<EffectifVue>> parSiren = new HashMap<>();
        String jpql = "SELECT e.siren, e.date, e.titulairesTempsComplet, e.stagiairesTempsComplet,"
                + " e.titulairesTempsNonComplet, e.contractuels FROM Effectif e"
                + " WHERE e.remplaceeLe IS NULL AND e.date < :debut " + filtre("e", siren);
        for (Object[] l : requete(jpql, Object[].class, debut, siren).getResultList()) {
            parSiren.computeIfAbsent((String) l[0], s -> new ArrayList<>())
                    .add(new EffectifVue((LocalDate) l[1], (int) l[2], (int) l[3], (int) l[4], (int) l[5]));
        }
        return parSiren;
    }

    private Map<String, List<NotificationVue>> notifications(LocalDate debut, String siren) {
        Map<String, List<NotificationVue>> parSiren = new HashMap<>();
        String jpql = "SELECT n FROM NotificationAffiliation n WHERE n.notifieeLe < :debut " + filtre("n", siren);
        requete(jpql, NotificationAffiliation.class, debut, siren)
                .getResultStream()
                .map(NotificationAffiliation::vue)
                .forEach(n -> parSiren.computeIfAbsent(n.siren(), s -> new ArrayList<>())
                        .add(n));
        return parSiren;
    }

    private static String filtre(String alias, String siren) {
        return siren == null ? "" : "AND " + alias + ".siren = :siren ";
    }

    private <T> TypedQuery<T> requete(String jpql, Class<T> type, LocalDate debut, String siren) {
        TypedQuery<T> requete = em.createQuery(jpql, type).setParameter("debut", debut);
        return siren == null ? requete : requete.setParameter("siren", siren);
    }
}
