package fr.cdg62.referentiel.partenaire;

import fr.cdg62.referentiel.api.partenaire.PartenaireVue;
import fr.cdg62.referentiel.connexion.Identifiant;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Partners in the database. */
@Dependent
class DepotPartenaires {
    private static final Tri TRI = Tri.fixe("p.code");

    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    /** The partner with its lock. */
    Optional<Partenaire> parIdentifiant(String saisi) {
        return em.createQuery(
                        "SELECT p FROM Partenaire p JOIN FETCH p.verrou WHERE p.identifiant = :identifiant",
                        Partenaire.class)
                .setParameter("identifiant", Identifiant.normaliser(saisi))
                .getResultStream()
                .findFirst();
    }

    Optional<Partenaire> parCode(String code) {
        return em.createQuery("SELECT p FROM Partenaire p WHERE p.code = :code", Partenaire.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    boolean existe(String code, String identifiant) {
        return em.createQuery(
                                "SELECT COUNT(p) FROM Partenaire p WHERE p.code = :code OR p.identifiant = :identifiant",
                                Long.class)
                        .setParameter("code", code)
                        .setParameter("identifiant", identifiant)
                        .getSingleResult()
                > 0;
    }

    /** The partner, reserved until the end of the transaction; INTROUVABLE if there is none. */
    Partenaire reserver(String code) {
        return em.createQuery("SELECT p FROM Partenaire p WHERE p.code = :code", Partenaire.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.INTROUVABLE, "Aucun partenaire « %s ».".formatted(code), "code"));
    }

    void ajouter(Partenaire partenaire) {
        em.persist(partenaire);
        em.flush();
    }

    /** Writes at once, so that the version returned is the one recorded. */
    PartenaireVue enregistrer(Partenaire partenaire, Instant maintenant) {
        em.flush();
        return partenaire.vue(maintenant);
    }

    Page<PartenaireVue> lister(DemandePage page, Instant maintenant) {
        return Liste.de(em, Partenaire.class, "p").page(page, TRI).vers(p -> p.vue(maintenant));
    }
}
