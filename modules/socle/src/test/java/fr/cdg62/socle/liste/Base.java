package fr.cdg62.socle.liste;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Stands in for the database: writes down the queries, answers 42 to a count and no row to anything else. */
final class Base {
    final List<String> requetes = new ArrayList<>();
    final List<Map<Object, Object>> valeurs = new ArrayList<>();

    EntityManager em() {
        return doublure(EntityManager.class, (methode, arguments) -> {
            requetes.add((String) arguments[0]);
            Map<Object, Object> recues = new TreeMap<>();
            valeurs.add(recues);
            return requete(((String) arguments[0]).startsWith("SELECT COUNT"), recues);
        });
    }

    private static TypedQuery<?> requete(boolean compte, Map<Object, Object> recues) {
        TypedQuery<?>[] moi = new TypedQuery<?>[1];
        moi[0] = doublure(TypedQuery.class, (methode, arguments) -> switch (methode) {
            case "getSingleResult" -> compte ? 42L : null;
            case "getResultList" -> List.of();
            default -> {
                recues.put(arguments.length == 2 ? arguments[0] : methode, arguments[arguments.length - 1]);
                yield moi[0];
            }
        });
        return moi[0];
    }

    private interface Reponses {
        Object repondre(String methode, Object[] arguments);
    }

    private static <T> T doublure(Class<T> contrat, Reponses reponses) {
        return contrat.cast(Proxy.newProxyInstance(
                contrat.getClassLoader(),
                new Class<?>[] {contrat},
                (moi, methode, arguments) -> reponses.repondre(methode.getName(), arguments)));
    }
}
