package fr.cdg62.extranet.appel;

import fr.cdg62.referentiel.api.echange.DemandeRejouable;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The once-only requests that this instance is executing. A second one of the same key is refused at once: waiting for the
 * first would hold a database connection, and enough of them would hold those that the first still needs. Two instances of
 * a cluster wait for one another in the database, one request each.
 */
@ApplicationScoped
class ClesEnCours {

    private final Set<Cle> enCours = ConcurrentHashMap.newKeySet();

    /**
     * Executes the action unless one of the same key is running.
     *
     * @throws DemandeRefusee IDE-004 when one is
     */
    <T> T executer(DemandeRejouable demande, Supplier<T> action) {
        Cle cle = new Cle(demande.canal(), demande.emetteur(), demande.cle());
        if (!enCours.add(cle)) {
            throw new DemandeRefusee(
                    CodeProbleme.DEMANDE_EN_COURS,
                    "Cette demande est déjà en cours d'exécution : attendez quelques instants avant de la renvoyer.");
        }
        try {
            return action.get();
        } finally {
            enCours.remove(cle);
        }
    }

    private record Cle(String canal, String emetteur, String cle) {}
}
