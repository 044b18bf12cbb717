package fr.cdg62.referentiel.numerotation;

import fr.cdg62.referentiel.api.numerotation.Numerotation;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Takes the next number under the row lock of its series, in the caller's transaction. */
@Stateless
@PermitAll
public class Numeroteur implements Numerotation {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private OuvertureSerie ouverture;

    @Override
    public String suivant(String serie, int annee) {
        Numero premier = new Numero(serie, annee, 1);
        if (!avancer(premier)) {
            ouverture.ouvrir(serie, annee);
            avancer(premier);
        }
        Number dernier = (Number) em.createNativeQuery(
                        "SELECT dernier FROM referentiel_numero WHERE serie = ?1 AND annee = ?2 FOR UPDATE")
                .setParameter(1, serie)
                .setParameter(2, annee)
                .getSingleResult();
        return new Numero(serie, annee, dernier.longValue()).texte();
    }

    private boolean avancer(Numero numero) {
        return em.createNativeQuery(
                                "UPDATE referentiel_numero SET dernier = dernier + 1 WHERE serie = ?1 AND annee = ?2")
                        .setParameter(1, numero.serie())
                        .setParameter(2, numero.annee())
                        .executeUpdate()
                == 1;
    }
}
