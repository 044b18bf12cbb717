package fr.cdg62.referentiel.echeance;

import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.RappelDu;
import fr.cdg62.referentiel.api.outbox.Outbox;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Sends the reminders due, each once: an échéance is handled under the lock of its row, the reminder is closed and the
 * event published in the same transaction, and an échéance that another instance holds is skipped.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EnvoiRappels {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Horloge horloge;

    @Inject
    private Outbox outbox;

    /** Échéances with a reminder due today. */
    public List<Long> echeancesARappeler(int max) {
        return em.createQuery(
                        "SELECT DISTINCT e.id FROM Rappel r JOIN r.echeance e"
                                + " WHERE r.traiteLe IS NULL AND r.jour <= :jour AND e.soldeeLe IS NULL ORDER BY e.id",
                        Long.class)
                .setParameter("jour", horloge.aujourdHui())
                .setMaxResults(max)
                .getResultList();
    }

    /** Sends the reminder of one échéance, if it is still due and nobody else is at it. */
    public void rappeler(long id) {
        boolean obtenue = !em.createNativeQuery(
                        "SELECT id FROM referentiel_echeance WHERE id = ?1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
        if (obtenue) {
            em.find(Echeance.class, id).rappeler(horloge.aujourdHui()).ifPresent(this::publier);
        }
    }

    private void publier(RappelDu rappel) {
        JsonObjectBuilder charge = Json.createObjectBuilder();
        if (rappel.siren() != null) {
            charge.add("siren", rappel.siren());
        }
        charge.add("echeance", rappel.echeance())
                .add("objet", rappel.objet())
                .add("type", rappel.type())
                .add("libelle", rappel.libelle())
                .add("date", rappel.date().toString())
                .add("rappel", rappel.rappel().toString());
        outbox.publier(Echeances.EVENEMENT_RAPPEL, charge.build().toString());
    }
}
