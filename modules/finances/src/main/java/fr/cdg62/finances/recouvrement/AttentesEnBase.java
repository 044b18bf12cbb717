package fr.cdg62.finances.recouvrement;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.valeur.Periode;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The declarations awaited, in the database. */
@Dependent
class AttentesEnBase implements Attentes {

    private static final String EN_RETARD =
            " from DeclarationAttendue a where a.deposeeLe is null and a.echeance < :jour";

    @PersistenceContext(unitName = "finances")
    private EntityManager em;

    @Override
    public Optional<DeclarationAttendue> chercher(String siren, Periode periode) {
        return em.createQuery(
                        "select a from DeclarationAttendue a where a.siren = :siren and a.debut = :debut"
                                + " and a.fin = :fin",
                        DeclarationAttendue.class)
                .setParameter("siren", siren)
                .setParameter("debut", periode.debut())
                .setParameter("fin", periode.fin())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void ajouter(DeclarationAttendue attendue) {
        em.persist(attendue);
    }

    @Override
    public Page<DeclarationAttendue> enRetard(LocalDate jour, DemandePage page) {
        List<DeclarationAttendue> lignes = em.createQuery(
                        "select a" + EN_RETARD + " order by a.echeance, a.siren", DeclarationAttendue.class)
                .setParameter("jour", jour)
                .setFirstResult(page.premier())
                .setMaxResults(page.taille())
                .getResultList();
        long total = em.createQuery("select count(a)" + EN_RETARD, Long.class)
                .setParameter("jour", jour)
                .getSingleResult();
        return Page.de(page, lignes, total);
    }
}
