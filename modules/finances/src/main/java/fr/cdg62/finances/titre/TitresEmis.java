package fr.cdg62.finances.titre;

import fr.cdg62.finances.api.titre.NatureTitre;
import fr.cdg62.finances.api.titre.TitreVue;
import fr.cdg62.socle.valeur.Montant;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** Titres issued, for the missions of this module; their callers have checked the rights. */
@Dependent
public class TitresEmis {

    @PersistenceContext(unitName = "finances")
    private EntityManager em;

    public Optional<TitreVue> parNumero(String numero) {
        return em.createQuery("select t from Titre t where t.numero = :numero", Titre.class)
                .setParameter("numero", numero)
                .getResultStream()
                .findFirst()
                .map(Titre::vue);
    }

    /** What titres de réduction and d'annulation took off a titre. */
    public Montant credite(long titre) {
        BigDecimal somme = em.createQuery(
                        "select sum(t.montant) from Titre t where t.titreRectifie = :titre and t.nature in :credits",
                        BigDecimal.class)
                .setParameter("titre", titre)
                .setParameter(
                        "credits",
                        Arrays.stream(NatureTitre.values())
                                .filter(NatureTitre::estCredit)
                                .toList())
                .getSingleResult();
        return somme == null ? Montant.ZERO : Montant.de(somme);
    }
}
