package fr.cdg62.referentiel.echange;

import fr.cdg62.referentiel.admission.ReglagesMessages;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.api.echange.DemandeRejouable;
import fr.cdg62.referentiel.api.echange.Rejeu;
import fr.cdg62.referentiel.api.echange.ReponseRejouable;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Once-only execution.
 *
 * <p>Identical requests wait for one another on one of {@value Verrous#NOMBRE} rows that always exist, locked in
 * exclusive mode before the key is read. Waiting on the unique key itself ({@code INSERT IGNORE}, or {@code ON DUPLICATE
 * KEY UPDATE}) works as long as the first request commits; when it is rolled back, as every refused request is, InnoDB
 * gives all the waiters a shared lock at once and then kills all but one as deadlocked: eighteen out of twenty were
 * seen to die. The unique key remains, as the last guard. Under READ COMMITTED the plain read that follows the lock sees
 * what the previous holder committed.
 */
@Stateless
@PermitAll
public class ExecutionUnique implements Rejeu {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Horloge horloge;

    @Inject
    private ReglagesMessages reglages;

    @Override
    public ReponseRejouable uneSeuleFois(DemandeRejouable demande, Supplier<String> action) {
        em.createNativeQuery("SELECT id FROM referentiel_rejeu_verrou WHERE id = ?1 FOR UPDATE")
                .setParameter(1, Verrous.rang(demande))
                .getSingleResult();
        ExecutionEnregistree premiere = chercher(demande);
        if (premiere == null) {
            String reponse = Objects.requireNonNull(action.get(), "réponse");
            em.persist(new ExecutionEnregistree(demande, reponse));
            return new ReponseRejouable(reponse, false);
        }
        if (!premiere.memeCorps(demande)) {
            throw new DemandeRefusee(
                    CodeProbleme.DUPLICATA_DIVERGENT,
                    "L'identifiant %s a déjà servi pour un contenu différent : envoyez votre nouvelle demande sous un autre identifiant."
                            .formatted(demande.cle()));
        }
        return new ReponseRejouable(premiere.reponse(), true);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void exigerRecent(PartenaireAuthentifie emetteur, Instant horodatage) {
        Instant maintenant = horloge.maintenant();
        Instant auPlusTard = maintenant.plus(reglages.entier("REJEU_AVANCE_MAX"), ChronoUnit.MINUTES);
        Instant auPlusTot = maintenant.minus(reglages.entier("REJEU_CONSERVATION"), ChronoUnit.DAYS);
        if (horodatage.isAfter(auPlusTard) || horodatage.isBefore(auPlusTot)) {
            throw new DemandeRefusee(
                    CodeProbleme.SEC_HORODATAGE,
                    "L'horodatage du message s'écarte trop de l'heure du service : vérifiez l'horloge de l'émetteur.",
                    "horodatage");
        }
    }

    private ExecutionEnregistree chercher(DemandeRejouable demande) {
        return em.createQuery(
                        "SELECT e FROM ExecutionEnregistree e"
                                + " WHERE e.canal = :canal AND e.emetteur = :emetteur AND e.cle = :cle",
                        ExecutionEnregistree.class)
                .setParameter("canal", demande.canal())
                .setParameter("emetteur", demande.emetteur())
                .setParameter("cle", demande.cle())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
