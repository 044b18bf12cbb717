package fr.cdg62.finances;

import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.Arrays;

/** Does for a bean what the container does: gives each injection point the part of its type. */
public final class Montage {
    private Montage() {}

    /** The bean, with these parts in its injection points; a point without part stays empty. */
    public static <T> T monter(T bean, Object... pieces) {
        Arrays.stream(bean.getClass().getDeclaredFields())
                .filter(champ -> champ.isAnnotationPresent(Inject.class))
                .forEach(champ -> Arrays.stream(pieces)
                        .filter(champ.getType()::isInstance)
                        .forEach(piece -> poser(bean, champ, piece)));
        return bean;
    }

    private static void poser(Object bean, Field champ, Object piece) {
        try {
            champ.setAccessible(true);
            champ.set(bean, piece);
        } catch (IllegalAccessException e) {
            throw new LinkageError(champ.getName(), e);
        }
    }
}
