package fr.cdg62.numerique.cle;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Keys in the database. */
@ApplicationScoped
class Cles {
    @PersistenceContext(unitName = "numerique")
    private EntityManager em;

    void ajouter(CleSignature cle) {
        em.persist(cle);
        em.flush();
    }

    /** Writes at once, so that the version shown is the one recorded. */
    void ecrire() {
        em.flush();
    }

    CleSignature lire(long id) {
        CleSignature cle = em.find(CleSignature.class, id);
        if (cle == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette clé de signature n'existe pas.");
        }
        return cle;
    }

    /** Whether another key already bears the certificate of this one. */
    boolean certifieUneAutre(CleSignature cle) {
        return em.createQuery(
                                "SELECT COUNT(c) FROM CleSignature c"
                                        + " WHERE c.certificat.empreinte = :empreinte AND c.id <> :cle",
                                Long.class)
                        .setParameter("empreinte", cle.certificat().empreinte())
                        .setParameter("cle", cle.id())
                        .getSingleResult()
                > 0;
    }

    List<CleSignature> deLaCommande(long commande) {
        return em.createQuery(
                        "SELECT c FROM CleSignature c WHERE c.commande = :commande ORDER BY c.id", CleSignature.class)
                .setParameter("commande", commande)
                .getResultList();
    }
}
