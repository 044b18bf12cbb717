package fr.cdg62.numerique.securisation;

import fr.cdg62.numerique.api.echange.ActionAttendue;
import fr.cdg62.numerique.api.echange.RechercheConfiees;
import fr.cdg62.numerique.api.securisation.CommandeResume;
import fr.cdg62.numerique.api.securisation.RechercheCommandes;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Orders in the database. */
@ApplicationScoped
class Commandes {
    private static final String TRI_PAR_DEFAUT = "c.numero DESC";
    private static final Map<String, String> TRIS =
            Map.of("numero", "c.numero", "demandeeLe", "c.demandeeLe, c.numero", "terme", "c.terme, c.numero");
    private static final String FILTRE =
            "FROM Commande c WHERE (:siren IS NULL OR c.siren = :siren) AND (:etat IS NULL OR c.etat = :etat)";
    private static final String CONFIEES = "FROM Commande c WHERE c.partenaire = :partenaire"
            + " AND c.transmiseLe IS NOT NULL AND (:etat IS NULL OR c.etat = :etat)"
            + " AND (:toutes = TRUE OR c.actionAttendue <> :aucune)";

    @PersistenceContext(unitName = "numerique")
    private EntityManager em;

    void enregistrer(Commande commande) {
        em.persist(commande);
        em.flush();
    }

    /** Writes at once, so that the version shown is the one recorded. */
    void ecrire() {
        em.flush();
    }

    Commande lire(long id) {
        return Optional.ofNullable(em.find(Commande.class, id)).orElseThrow(Commandes::introuvable);
    }

    /** The order of this number, locked until the end of the transaction, if it was entrusted to the partner. */
    Commande confiee(String partenaire, String numero) {
        return em.createQuery("SELECT c FROM Commande c WHERE c.numero = :numero", Commande.class)
                .setParameter("numero", numero)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(commande -> commande.confieeA(partenaire))
                .findFirst()
                .orElseThrow(Commandes::introuvable);
    }

    Optional<Commande> deConvention(long convention) {
        return em.createQuery("SELECT c FROM Commande c WHERE c.convention = :convention", Commande.class)
                .setParameter("convention", convention)
                .getResultStream()
                .findFirst();
    }

    Page<CommandeResume> chercher(RechercheCommandes recherche) {
        DemandePage page = recherche.page();
        List<CommandeResume> lignes = filtrer(
                        em.createQuery(
                                "SELECT NEW fr.cdg62.numerique.api.securisation.CommandeResume(c.id, c.numero, c.siren,"
                                        + " c.etat, c.demandeeLe, c.terme, c.version) " + FILTRE + " ORDER BY "
                                        + tri(page.tri()),
                                CommandeResume.class),
                        recherche)
                .setFirstResult(page.premier())
                .setMaxResults(page.taille())
                .getResultList();
        long total = filtrer(em.createQuery("SELECT COUNT(c) " + FILTRE, Long.class), recherche)
                .getSingleResult();
        return Page.de(page, lignes, total);
    }

    /** The partner's orders, the oldest first, with their services in one more query. */
    Page<Commande> confiees(String partenaire, RechercheConfiees recherche) {
        DemandePage page = recherche.page();
        List<Commande> lignes = confiees(
                        em.createQuery("SELECT c " + CONFIEES + " ORDER BY c.numero", Commande.class),
                        partenaire,
                        recherche)
                .setFirstResult(page.premier())
                .setMaxResults(page.taille())
                .setHint("eclipselink.batch", "c.services")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
        long total = confiees(em.createQuery("SELECT COUNT(c) " + CONFIEES, Long.class), partenaire, recherche)
                .getSingleResult();
        return Page.de(page, lignes, total);
    }

    private static <T> TypedQuery<T> filtrer(TypedQuery<T> requete, RechercheCommandes recherche) {
        return requete.setParameter("siren", recherche.siren()).setParameter("etat", recherche.etat());
    }

    private static <T> TypedQuery<T> confiees(TypedQuery<T> requete, String partenaire, RechercheConfiees recherche) {
        return requete.setParameter("partenaire", partenaire)
                .setParameter("etat", recherche.etat())
                .setParameter("toutes", recherche.toutes() || recherche.etat() != null)
                .setParameter("aucune", ActionAttendue.AUCUNE);
    }

    private static String tri(String demande) {
        String nom = Objects.requireNonNullElse(demande, "");
        if (nom.isEmpty()) {
            return TRI_PAR_DEFAUT;
        }
        String colonne = TRIS.get(nom);
        if (colonne == null) {
            throw SaisieCommande.refus("tri", "Le tri « %s » n'existe pas.".formatted(nom));
        }
        return colonne;
    }

    private static DemandeRefusee introuvable() {
        return new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette commande n'existe pas.");
    }
}
