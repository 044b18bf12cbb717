package fr.cdg62.referentiel.compte;

import fr.cdg62.referentiel.api.compte.CompteVue;
import fr.cdg62.referentiel.api.compte.EtatCompte;
import fr.cdg62.referentiel.api.compte.RechercheComptes;
import fr.cdg62.referentiel.connexion.Identifiant;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Accounts in the database. */
@Dependent
class DepotComptes {
    private static final Map<String, String> TRIS =
            Map.of("identifiant", "c.identifiant", "nom", "c.nom, c.identifiant", "etat", "c.etat, c.nom, c.id");
    private static final String UN = "SELECT c FROM Compte c JOIN FETCH c.verrou WHERE c.identifiant = :identifiant";
    private static final String FILTRE = """
            WHERE c.etat IN :etats
              AND (c.nom LIKE :texte ESCAPE '!' OR c.identifiant LIKE :texte ESCAPE '!'
                OR c.mail LIKE :texte ESCAPE '!')""";

    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    /** The account with its lock; empty for what cannot be an identifiant. */
    Optional<Compte> parIdentifiant(String saisi) {
        String identifiant = Identifiant.normaliser(saisi);
        if (!Identifiant.estValide(identifiant)) {
            return Optional.empty();
        }
        return requete(identifiant).getResultStream().findFirst();
    }

    /** The account, reserved until the end of the transaction; INTROUVABLE if there is none. */
    Compte reserver(String saisi) {
        Compte compte = requete(Identifiant.normaliser(saisi))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> inconnu(saisi));
        em.refresh(compte.verrou(), LockModeType.PESSIMISTIC_WRITE);
        return compte;
    }

    static DemandeRefusee inconnu(String identifiant) {
        return new DemandeRefusee(
                CodeProbleme.INTROUVABLE, "Aucun compte « %s ».".formatted(identifiant), "identifiant");
    }

    void ajouter(Compte compte) {
        em.persist(compte);
        em.flush();
    }

    /** Writes at once, so that the version returned is the one recorded. */
    CompteVue enregistrer(Compte compte) {
        em.flush();
        return compte.vue();
    }

    Page<CompteVue> chercher(RechercheComptes recherche) {
        String tri = Objects.requireNonNullElse(recherche.page().tri(), "identifiant");
        String ordre = TRIS.get(tri);
        if (ordre == null) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Tri inconnu « %s » : choisissez identifiant, nom ou etat.".formatted(tri),
                    "tri");
        }
        List<CompteVue> vues = filtrer(
                        "SELECT c FROM Compte c JOIN FETCH c.verrou " + FILTRE + " ORDER BY " + ordre,
                        Compte.class,
                        recherche)
                .setFirstResult(recherche.page().premier())
                .setMaxResults(recherche.page().taille())
                .getResultStream()
                .map(Compte::vue)
                .toList();
        long total = filtrer("SELECT COUNT(c) FROM Compte c " + FILTRE, Long.class, recherche)
                .getSingleResult();
        return Page.de(recherche.page(), vues, total);
    }

    private <T> TypedQuery<T> filtrer(String jpql, Class<T> type, RechercheComptes recherche) {
        String texte = Objects.requireNonNullElse(recherche.texte(), "")
                .strip()
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return em.createQuery(jpql, type)
                .setParameter(
                        "etats",
                        recherche.etat() == null ? EnumSet.allOf(EtatCompte.class) : EnumSet.of(recherche.etat()))
                .setParameter("texte", "%" + texte + "%");
    }

    private TypedQuery<Compte> requete(String identifiant) {
        return em.createQuery(UN, Compte.class).setParameter("identifiant", identifiant);
    }
}
