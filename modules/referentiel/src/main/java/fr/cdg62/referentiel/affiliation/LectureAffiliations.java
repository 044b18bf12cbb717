package fr.cdg62.referentiel.affiliation;

import fr.cdg62.referentiel.api.affiliation.LigneAffiliation;
import fr.cdg62.referentiel.api.affiliation.RechercheAffiliations;
import fr.cdg62.referentiel.saisie.Saisie;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.Page;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is read of the memberships. */
final class LectureAffiliations {
    /** Memberships in force at {@code :date}. */
    static final String EN_VIGUEUR = "a.remplaceeLe IS NULL AND a.debut <= :date AND (a.fin IS NULL OR a.fin >= :date)";

    private static final String LIGNE = "NEW fr.cdg62.referentiel.api.affiliation.LigneAffiliation("
            + "c.siren, c.nom, c.type, a.regime, a.debut, a.additionnelle, a.version)";
    private static final Tri TRI = new Tri(
            Map.of("nom", "c.nom", "siren", "c.siren", "regime", "a.regime", "debut", "a.debut"), "nom", "c.siren");

    private final EntityManager em;

    LectureAffiliations(EntityManager em) {
        this.em = em;
    }

    /** Membership in force at the date. */
    Optional<Affiliation> au(String siren, LocalDate date) {
        return em.createQuery("SELECT a FROM Affiliation a WHERE a.siren = :siren AND " + EN_VIGUEUR, Affiliation.class)
                .setParameter("siren", siren)
                .setParameter("date", date)
                .getResultStream()
                .findFirst();
    }

    /** Versions that are not superseded, oldest first. */
    List<Affiliation> courantes(String siren) {
        return em.createQuery(
                        "SELECT a FROM Affiliation a WHERE a.siren = :siren AND a.remplaceeLe IS NULL ORDER BY a.debut",
                        Affiliation.class)
                .setParameter("siren", siren)
                .getResultList();
    }

    /** Every version, in order of registration. */
    List<Affiliation> versions(String siren) {
        return em.createQuery(
                        "SELECT a FROM Affiliation a WHERE a.siren = :siren ORDER BY a.creeLe, a.debut, a.id",
                        Affiliation.class)
                .setParameter("siren", siren)
                .getResultList();
    }

    Page<LigneAffiliation> liste(RechercheAffiliations recherche) {
        Saisie.exigerPresence(recherche.date(), "date");
        String texte = recherche.texte();
        String chemin = texte != null && texte.strip().matches("\\d.*") ? "c.siren" : "c.nom";
        return Liste.lignes(em, LigneAffiliation.class, LIGNE, "Affiliation a JOIN Collectivite c ON c.siren = a.siren")
                .filtrer(EN_VIGUEUR, "date", recherche.date())
                .filtrer("a.regime = :regime", "regime", recherche.regime())
                .filtrer("c.type = :type", "type", recherche.type())
                .commencePar(texte, chemin)
                .page(recherche.page(), TRI);
    }

    List<NotificationAffiliation> notifications(String siren) {
        return em.createQuery(
                        "SELECT n FROM NotificationAffiliation n WHERE n.siren = :siren ORDER BY n.notifieeLe DESC, n.id DESC",
                        NotificationAffiliation.class)
                .setParameter("siren", siren)
                .getResultList();
    }
}
