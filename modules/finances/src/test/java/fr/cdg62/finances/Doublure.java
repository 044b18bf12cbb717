package fr.cdg62.finances;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Stands in for a bean of another module: answers what the test expects to be asked, fails on anything else. */
public final class Doublure {
    private Doublure() {}

    /** What the stand-in answers. */
    @FunctionalInterface
    public interface Reponses {
        /** The answer to a call, or {@link #INATTENDU}. */
        Object repondre(String methode, Object[] arguments);
    }

    /** Says that a call was not expected. */
    public static final Object INATTENDU = new Object();

    /** A stand-in for this interface. */
    public static <T> T de(Class<T> contrat, Reponses reponses) {
        return contrat.cast(Proxy.newProxyInstance(
                contrat.getClassLoader(),
                new Class<?>[] {contrat},
                (moi, methode, arguments) -> repondre(reponses, methode, arguments)));
    }

    private static Object repondre(Reponses reponses, Method methode, Object[] arguments) {
        Object reponse = reponses.repondre(methode.getName(), arguments);
        if (reponse == INATTENDU) {
            throw new AssertionError("Appel inattendu : " + methode.getName());
        }
        return reponse;
    }
}
