package fr.cdg62.numerique.api.cle;

import jakarta.ejb.Local;
import java.util.List;

/**
 * Signature keys of the orders that include them. Another collectivité's key is INTROUVABLE; an event that the state
 * does not allow is ETAT_TRANSITION_INTERDITE; every change names the version it saw and is journaled.
 */
@Local
public interface ClesSignature {

    /**
     * Asks for a key.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SAISIE_INVALIDE with the field, on {@code commande} for an order
     *     that has left without signature key or whose keys are all attributed; ETAT_TRANSITION_INTERDITE before it left
     */
    CleVue demander(long commande, NouvelleCle nouvelle);

    /** Keys of an order, revoked ones included, in the order they were asked for. */
    List<CleVue> deLaCommande(long commande);

    CleVue lire(long id);

    /** CDG: the holder's file is complete. */
    CleVue controlerPieces(long id, long version);

    /** CDG: handed over face to face. */
    CleVue remettre(long id, Remise remise, long version);

    /** CDG: the certificate works; its end is registered as a due date with a reminder. */
    CleVue activer(long id, Certificat certificat, long version);

    /** SUSPENDRE, REACTIVER or REVOQUER; {@code motif} of 1 to 500 characters. */
    CleVue changer(long id, EvenementCle evenement, String motif, long version);
}
