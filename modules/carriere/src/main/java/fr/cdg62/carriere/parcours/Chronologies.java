package fr.cdg62.carriere.parcours;

import fr.cdg62.carriere.chronologie.Chronologie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Chronologies of the careers of the database. Rights are the caller's business: see {@code AccesCarriere}. */
@ApplicationScoped
public class Chronologies {
    private static final String FAITS = """
            SELECT NEW fr.cdg62.carriere.parcours.FaitLu(
                f.carriere, f.nature, f.du, f.au, f.code, f.motif, f.echelon, f.jours, f.quotite, f.heures, f.siren,
                f.libelle)
            FROM FaitEnregistre f WHERE \
            """;

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    /** The career as it is known now; without fact for an unknown career. */
    public Chronologie de(long carriere) {
        return chronologie(requete("f.carriere = :carriere AND f.connuAu IS NULL")
                .setParameter("carriere", carriere)
                .getResultList());
    }

    /** The careers as they are known now, in the order asked: one query, however many; a thousand at most a call. */
    public Map<Long, Chronologie> de(Collection<Long> carrieres) {
        Map<Long, Chronologie> resultat = new LinkedHashMap<>();
        if (carrieres.isEmpty()) {
            return resultat;
        }
        Map<Long, List<FaitLu>> lus = requete("f.carriere IN :carrieres AND f.connuAu IS NULL")
                .setParameter("carrieres", carrieres)
                .getResultStream()
                .collect(Collectors.groupingBy(FaitLu::carriere));
        carrieres.forEach(id -> resultat.put(id, chronologie(lus.getOrDefault(id, List.of()))));
        return resultat;
    }

    /** The career as it was known at an instant: acts registered later are left out, those annulled later are in. */
    public Chronologie connueLe(long carriere, Instant instant) {
        return chronologie(requete(
                        "f.carriere = :carriere AND f.connuDu <= :instant AND (f.connuAu IS NULL OR f.connuAu > :instant)")
                .setParameter("carriere", carriere)
                .setParameter("instant", Acte.utc(instant))
                .getResultList());
    }

    private TypedQuery<FaitLu> requete(String filtre) {
        return em.createQuery(FAITS + filtre, FaitLu.class);
    }

    private static Chronologie chronologie(List<FaitLu> lus) {
        return Chronologie.de(lus.stream().map(FaitLu::fait).toList());
    }
}
