package fr.cdg62.carriere.retraite.demonstration;

import fr.cdg62.carriere.lot.CarriereImportee;
import fr.cdg62.carriere.lot.EcritureCarrieres;
import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.referentiel.api.agent.ImportAgents;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A few fictitious agents near retirement; written once. */
@Stateless
@PermitAll
public class DemonstrationRetraite implements EtapeDemarrage {
    private static final int ORDRE = 420;

    @Resource(lookup = "jdbc/cdg62")
    private DataSource base;

    @Inject
    private ImportAgents agents;

    @Inject
    private Collectivites collectivites;

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
        return "Démonstration : agents proches de la retraite";
    }

    @Override
    public void executer() {
        List<ProcheRetraite> fictifs = ProcheRetraite.tous();
        if (!demonstration
                || !agents.connus(List.of(fictifs.get(0).nouveau().nir())).isEmpty()) {
            return;
        }
        Map<String, AgentVue> crees =
                agents.creer(fictifs.stream().map(ProcheRetraite::nouveau).toList());
        List<CarriereImportee> carrieres = new ArrayList<>();
        for (ProcheRetraite fictif : fictifs) {
            carrieres.add(fictif.carriere(crees.get(fictif.nouveau().nir()), collectivites.lire(fictif.siren())));
        }
        try (Connection connexion = base.getConnection()) {
            new EcritureCarrieres(connexion, "demonstration", horloge.maintenant(), horloge.aujourdHui())
                    .ecrire(carrieres);
        } catch (SQLException e) {
            throw new IllegalStateException("Les carrières de démonstration n'ont pas pu être écrites.", e);
        }
    }
}
