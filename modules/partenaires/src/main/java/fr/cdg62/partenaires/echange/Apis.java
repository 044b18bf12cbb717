package fr.cdg62.partenaires.echange;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The apis of the modules, for classes that the container does not make: the JAX-WS runtime creates its endpoints itself
 * and may do so before CDI is up, so ask at each call. What is asked for is a scope's or an EJB's stand-in, the same for
 * ever: looking it up walks the stack and the archives, and is done once.
 */
public final class Apis {
    private static final Map<Class<?>, Object> TROUVEES = new ConcurrentHashMap<>();

    private Apis() {}

    public static <T> T de(Class<T> api) {
        return api.cast(TROUVEES.computeIfAbsent(
                api, voulue -> CDI.current().select(voulue).get()));
    }
}
