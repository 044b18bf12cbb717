package fr.cdg62.carriere.promotion.quota;

import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.socle.valeur.Periode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The careers of a cadre d'emplois and the acts that may have brought agents into it. */
@ApplicationScoped
class ActesDuCadre {

    private static final List<TypeActe> EXAMINES = List.of(
            TypeActe.NOMINATION_STAGIAIRE,
            TypeActe.NOMINATION,
            TypeActe.MUTATION,
            TypeActe.TITULARISATION,
            TypeActe.DETACHEMENT,
            TypeActe.INTEGRATION,
            TypeActe.PROMOTION_INTERNE,
            TypeActe.MISE_A_DISPOSITION);

    private static final String ACTES = """
            SELECT NEW fr.cdg62.carriere.promotion.quota.ActeRecrutement(
                a.id, c.id, c.nom, c.prenom, a.siren, a.type, a.dateEffet)
            FROM Acte a JOIN a.carriere c
            WHERE c.cadreEmplois = :cadre AND a.dateEffet BETWEEN :du AND :au AND a.annuleLe IS NULL
                AND a.type IN :types
            ORDER BY a.dateEffet, a.id
            """;

    private static final String INTERNES = """
            SELECT DISTINCT a.id FROM Acte a, Carriere o
            WHERE a.carriere.cadreEmplois = :cadre AND a.dateEffet BETWEEN :du AND :au
                AND o.agent = a.carriere.agent AND o.siren = a.siren AND o.id <> a.carriere.id
            """;

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    /** Acts with effect in a period, oldest first; those annulled are left out. */
    List<ActeRecrutement> dans(String cadre, Periode periode) {
        return em.createQuery(ACTES, ActeRecrutement.class)
                .setParameter("cadre", cadre)
                .setParameter("du", periode.debut())
                .setParameter("au", periode.fin())
                .setParameter("types", EXAMINES)
                .getResultList();
    }

    /** Those by which an agent only moved inside one body: he has another career there. */
    Set<Long> internes(String cadre, Periode periode) {
        return new HashSet<>(em.createQuery(INTERNES, Long.class)
                .setParameter("cadre", cadre)
                .setParameter("du", periode.debut())
                .setParameter("au", periode.fin())
                .getResultList());
    }

    List<Long> carrieres(String cadre) {
        return em.createQuery("SELECT c.id FROM Carriere c WHERE c.cadreEmplois = :cadre ORDER BY c.id", Long.class)
                .setParameter("cadre", cadre)
                .getResultList();
    }
}
