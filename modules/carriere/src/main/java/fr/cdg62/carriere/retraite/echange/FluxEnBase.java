package fr.cdg62.carriere.retraite.echange;

import fr.cdg62.socle.travaux.AppelsGroupes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The flux in the database. */
@ApplicationScoped
public class FluxEnBase {
    private final AppelsGroupes<String, Optional<Flux>> demandes = new AppelsGroupes<>(this::parNumeros);

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    void ajouter(Flux flux) {
        em.persist(flux);
        em.flush();
    }

    /** The flux of this partner as it is now, to be read only: those asked for at the same moment are read together. */
    Optional<Flux> lire(String numero, String partenaire) {
        return demandes.appeler(numero).filter(flux -> flux.partenaire().equals(partenaire));
    }

    private List<Optional<Flux>> parNumeros(List<String> numeros) {
        Map<String, Flux> connus = em.createQuery("SELECT f FROM Flux f WHERE f.numero IN :numeros", Flux.class)
                .setParameter("numeros", Set.copyOf(numeros))
                .getResultStream()
                .collect(Collectors.toMap(Flux::numero, Function.identity()));
        return numeros.stream().map(n -> Optional.ofNullable(connus.get(n))).toList();
    }

    /** The flux, reserved until the end of the transaction. */
    Flux reserver(String numero) {
        return em.createQuery("SELECT f FROM Flux f WHERE f.numero = :numero", Flux.class)
                .setParameter("numero", numero)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }
}
