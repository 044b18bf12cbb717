package fr.cdg62.referentiel.api.echange;

import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import jakarta.ejb.Local;
import java.time.Instant;
import java.util.function.Supplier;

/** Once-only execution of a write, whatever the number of times its request arrives (specification numérique, C9). */
@Local
public interface Rejeu {
    /**
     * Executes the action inside the caller's transaction the first time the request is seen, and gives the stored
     * answer back afterwards. Identical requests arriving together wait for the first: if it commits they get its
     * answer, if it rolls back one of them executes the action. An action that throws leaves no trace, so that the
     * request may be sent again.
     *
     * @param demande identity of the request
     * @param action the write; its result, never {@code null}, is the answer to keep
     * @throws fr.cdg62.socle.probleme.DemandeRefusee IDE-001 when the key was already used with another body
     */
    ReponseRejouable uneSeuleFois(DemandeRejouable demande, Supplier<String> action);

    /**
     * Refuses a message whose timestamp is too far in the future (clock of the sender), or so old that the answer to its
     * first arrival may have been forgotten: dated parameters REJEU_AVANCE_MAX (minutes) and REJEU_CONSERVATION (days).
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SEC_HORODATAGE, field {@code horodatage}
     */
    void exigerRecent(PartenaireAuthentifie emetteur, Instant horodatage);
}
