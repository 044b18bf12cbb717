package fr.cdg62.referentiel.partenaire;

import fr.cdg62.referentiel.api.partenaire.PartenaireVue;
import fr.cdg62.referentiel.connexion.Identifiant;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.travaux.AppelsGroupes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Partners in the database. */
@ApplicationScoped
class DepotPartenaires {
    private static final Tri TRI = Tri.fixe("p.code");

    private final AppelsGroupes<String, Optional<Partenaire>> presentes = new AppelsGroupes<>(this::parIdentifiants);

    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    /** The partner with its lock, as they are now, to be read only: the messages of the moment read theirs together. */
    Optional<Partenaire> parIdentifiant(String saisi) {
        return presentes.appeler(Identifiant.normaliser(saisi));
    }

    private List<Optional<Partenaire>> parIdentifiants(List<String> identifiants) {
        Map<String, Partenaire> connus = em.createQuery(
                        "SELECT p FROM Partenaire p JOIN FETCH p.verrou WHERE p.identifiant IN :identifiants",
                        Partenaire.class)
                .setParameter("identifiants", Set.copyOf(identifiants))
                .getResultStream()
                .collect(Collectors.toMap(Partenaire::identifiant, Function.identity()));
        return identifiants.stream()
                .map(i -> Optional.ofNullable(connus.get(i)))
                .toList();
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
                .orElseThrow(() -> inconnu(code));
    }

    static DemandeRefusee inconnu(String code) {
        return new DemandeRefusee(CodeProbleme.INTROUVABLE, "Aucun partenaire « %s ».".formatted(code), "code");
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
