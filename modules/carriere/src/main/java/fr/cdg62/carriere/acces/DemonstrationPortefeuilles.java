package fr.cdg62.carriere.acces;

import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The arrondissements of the gestionnaires of the demonstration: one has all of them, the other a part. */
@Stateless
public class DemonstrationPortefeuilles implements EtapeDemarrage {
    private static final int ORDRE = 390;
    private static final List<String> PARTIE = List.of("Arras", "Béthune", "Lens", "");
    private static final List<String> RESTE = List.of("Boulogne-sur-Mer", "Calais", "Montreuil", "Saint-Omer");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    @ConfigProperty(name = "cdg62.demonstration", defaultValue = "false")
    private boolean demonstration;

    @Override
    @PermitAll
    public int ordre() {
        return ORDRE;
    }

    @Override
    @PermitAll
    public String libelle() {
        return "Démonstration : portefeuilles des gestionnaires de carrières";
    }

    @Override
    @PermitAll
    public void executer() {
        if (demonstration) {
            confier("cdg.carriere", PARTIE);
            confier("cdg.carriere", RESTE);
            confier("cdg.carriere2", PARTIE);
        }
    }

    private void confier(String identifiant, List<String> arrondissements) {
        List<String> confies = em.createQuery(
                        "SELECT p.arrondissement FROM Portefeuille p WHERE p.identifiant = :identifiant", String.class)
                .setParameter("identifiant", identifiant)
                .getResultList();
        arrondissements.stream()
                .filter(arrondissement -> !confies.contains(arrondissement))
                .forEach(arrondissement -> em.persist(new Portefeuille(identifiant, arrondissement)));
    }
}
