package fr.cdg62.partenaires.echange;

import jakarta.enterprise.inject.spi.CDI;

/**
 * The apis of the modules, for classes that the container does not make: the JAX-WS runtime creates its endpoints itself
 * and may do so before CDI is up, so ask at each call.
 */
public final class Apis {
    private Apis() {}

    public static <T> T de(Class<T> api) {
        return CDI.current().select(api).get();
    }
}
