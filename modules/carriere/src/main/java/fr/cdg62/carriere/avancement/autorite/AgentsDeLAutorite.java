package fr.cdg62.carriere.avancement.autorite;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.parcours.Chronologies;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** An authority nominates its own agents only (specification, § 1.4): who is in charge of the CdG depends on it. */
@ApplicationScoped
public class AgentsDeLAutorite {
    @Inject
    private Autorites autorites;

    @Inject
    private Chronologies chronologies;

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    /** AVANCEMENT_CONDITIONS when, since the tableau, the CdG has taken the agent in charge or no longer has him so. */
    public void exiger(String autorite, long carriere, LocalDate jour) {
        boolean prisEnCharge = chronologies.de(carriere).position(jour) == TypePosition.PRISE_EN_CHARGE;
        boolean centre = autorites.estCentre(autorite);
        if (prisEnCharge && !centre) {
            throw refus(
                    "Au %s, l'agent est pris en charge par le Centre de gestion, au sein duquel il concourt (CGFP, art."
                            + " L542-16).",
                    jour);
        }
        if (centre && !prisEnCharge && !autorite.equals(employeur(carriere))) {
            throw refus(
                    "Au %s, l'agent n'est pas pris en charge par le Centre de gestion : il concourt chez son"
                            + " employeur.",
                    jour);
        }
    }

    private String employeur(long carriere) {
        return em.createQuery("SELECT c.siren FROM Carriere c WHERE c.id = :id", String.class)
                .setParameter("id", carriere)
                .getSingleResult();
    }

    private static DemandeRefusee refus(String message, LocalDate jour) {
        return new DemandeRefusee(CodeProbleme.AVANCEMENT_CONDITIONS, message.formatted(courte(jour)), "date");
    }
}
