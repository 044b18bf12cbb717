package fr.cdg62.finances;

import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
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

    /**
     * A bean of this module, with these parts in its injection points; a point that awaits another bean of the module and
     * finds no part gets one built the same way.
     */
    public static <T> T construire(Class<T> type, Object... pieces) {
        T bean = creer(type);
        monter(bean, pieces);
        Arrays.stream(type.getDeclaredFields())
                .filter(champ -> champ.isAnnotationPresent(Inject.class) && manque(bean, champ))
                .filter(champ -> !champ.getType().isInterface())
                .forEach(champ -> poser(bean, champ, construire(champ.getType(), pieces)));
        return bean;
    }

    private static <T> T creer(Class<T> type) {
        try {
            Constructor<T> constructeur = type.getDeclaredConstructor();
            constructeur.setAccessible(true);
            return constructeur.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private static boolean manque(Object bean, Field champ) {
        try {
            champ.setAccessible(true);
            return champ.get(bean) == null;
        } catch (IllegalAccessException e) {
            throw new LinkageError(champ.getName(), e);
        }
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
