package fr.cdg62.essai.conteneur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cdg62.finances.api.cotisation.Cotisations;
import fr.cdg62.referentiel.api.compte.Comptes;
import fr.cdg62.referentiel.api.numerotation.Numerotation;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What only the container can show, the same in both assemblies. Arquillian deploys once for each class, half a minute of
 * a processor: the other checks are inherited.
 */
@ExtendWith(ArquillianExtension.class)
class ConteneurIT extends NuitDossiers {

    private static final String TISSEE = "org.eclipse.persistence.internal.weaving.PersistenceWeaved";

    @Resource
    private UserTransaction transaction;

    @Inject
    private Numerotation numerotation;

    @Inject
    private Comptes comptes;

    @Inject
    private Cotisations cotisations;

    @Deployment
    static Archive<?> application() {
        return Deploiement.avec(ConteneurIT.class, NuitDossiers.class);
    }

    /** Without weaving every LAZY to-one becomes EAGER in silence; weaving comes or fails unit by unit. */
    @Test
    void lesEntitesSontTissees() throws Exception {
        for (String entite : List.of(
                "fr.cdg62.referentiel.collectivite.Collectivite",
                "fr.cdg62.finances.convention.Convention",
                "fr.cdg62.numerique.commande.Commande")) {
            Class<?> type = Class.forName(entite, false, Thread.currentThread().getContextClassLoader());
            boolean tissee = Arrays.stream(type.getInterfaces())
                    .anyMatch(i -> i.getName().equals(TISSEE));
            assertTrue(tissee, entite);
        }
    }

    /** A number given in a transaction that rolls back is given again: no hole. */
    @Test
    void unNumeroAnnuleEstRedonne() throws Exception {
        transaction.begin();
        String annule = numerotation.suivant("ESSAI", 2026);
        transaction.rollback();
        transaction.begin();
        String garde = numerotation.suivant("ESSAI", 2026);
        transaction.commit();
        assertEquals(annule, garde);
    }

    /** The modules defend themselves: an entry point that forgot its roles opens nothing. */
    @Test
    void sansIdentiteToutEstRefuse() {
        for (Object api : List.of(comptes, cotisations)) {
            for (Method methode : api.getClass().getInterfaces()[0].getDeclaredMethods()) {
                if (Modifier.isAbstract(methode.getModifiers())) {
                    Throwable cause = assertThrows(
                                    java.lang.reflect.InvocationTargetException.class,
                                    () -> methode.invoke(api, arguments(methode)),
                                    methode.toString())
                            .getCause();
                    assertTrue(cause instanceof EJBAccessException, methode + " : " + cause);
                }
            }
        }
    }

    private static Object[] arguments(Method methode) {
        return Arrays.stream(methode.getParameterTypes())
                .map(ConteneurIT::neutre)
                .toArray();
    }

    private static Object neutre(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        return type.isPrimitive() ? (Object) 0 : null;
    }
}
