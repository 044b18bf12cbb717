package fr.cdg62.finances.cotisation;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Function;

/** Stands in for an interface of which a test needs few methods; any other call fails. */
public final class Doublures {

    private Doublures() {}

    public static <T> T de(Class<T> type, Map<String, Function<Object[], Object>> methodes) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (p, methode, args) -> {
            Function<Object[], Object> reponse = methodes.get(methode.getName());
            if (reponse == null) {
                throw new AssertionError("Appel inattendu : " + methode);
            }
            return reponse.apply(args);
        }));
    }
}
