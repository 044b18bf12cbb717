package fr.cdg62.finances.recouvrement;

import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.valeur.Periode;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** The declarations awaited, in the database. */
@Dependent
class AttentesEnBase implements Attentes {

    private static final Tri TRI = Tri.fixe("a.echeance, a.siren, a.id");

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
        return Liste.de(em, DeclarationAttendue.class, "a")
                .garder("a.deposeeLe IS NULL")
                .filtrer("a.echeance < :jour", "jour", jour)
                .page(page, TRI);
    }
}
