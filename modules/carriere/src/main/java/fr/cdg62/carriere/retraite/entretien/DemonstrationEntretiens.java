package fr.cdg62.carriere.retraite.entretien;

import fr.cdg62.carriere.api.retraite.entretien.EvenementEntretienRetraite;
import fr.cdg62.carriere.api.retraite.entretien.LieuEntretien;
import fr.cdg62.carriere.api.retraite.entretien.NouvelEntretienRetraite;
import fr.cdg62.carriere.api.retraite.entretien.RendezVous;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Two interviews of the fictitious agents near retirement: one asked for, one fixed; written once. */
@Stateless
@PermitAll
public class DemonstrationEntretiens implements EtapeDemarrage {
    private static final int ORDRE = 428;

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private Identites identites;

    @Inject
    private SuitesEntretien suites;

    @Inject
    private Horloge horloge;

    @Inject
    @ConfigProperty(name = "cdg62.demonstration", defaultValue = "false")
    private boolean demonstration;

    @Override
    public int ordre() {
        return ORDRE;
    }

    @Override
    public String libelle() {
        return "Démonstration : entretiens retraite";
    }

    @Override
    public void executer() {
        if (demonstration
                && em.createQuery("SELECT COUNT(e) FROM EntretienRetraite e", Long.class)
                                .getSingleResult()
                        == 0) {
            agents().forEach(this::demander);
        }
    }

    private List<Long> agents() {
        return em.createQuery(
                        "SELECT c.id FROM Carriere c WHERE c.nom IN ('FICTIF-R951', 'FICTIF-R952') ORDER BY c.nom",
                        Long.class)
                .getResultList();
    }

    private void demander(long carriere) {
        LocalDate jour = horloge.aujourdHui();
        boolean parLAgent = identites.de(carriere).nom().endsWith("1");
        EntretienRetraite entretien = new EntretienRetraite(
                identites.de(carriere),
                new NouvelEntretienRetraite(carriere, null, "À quelle date partir sans décote ?", true),
                parLAgent,
                jour);
        if (!parLAgent) {
            entretien.survenir(EvenementEntretienRetraite.FIXER, new Regard(false, true, role -> true));
            entretien.fixer(new RendezVous(
                    jour.plusDays(14), LocalTime.of(14, 30), LieuEntretien.CENTRE, "Bâtiment fictif", "Nadia Fictive"));
        }
        em.persist(entretien);
        em.flush();
        suites.survenu(entretien, "DEMANDER");
    }
}
