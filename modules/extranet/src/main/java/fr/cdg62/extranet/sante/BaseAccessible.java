package fr.cdg62.extranet.sante;

import fr.cdg62.extranet.demarrage.Demarrage;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the start-up steps are done and the database answers within two seconds. */
@Readiness
@ApplicationScoped
public class BaseAccessible implements HealthCheck {

    private static final Logger JOURNAL = Logger.getLogger(BaseAccessible.class.getName());

    @Resource(lookup = "jdbc/cdg62")
    private DataSource base;

    @Inject
    private Demarrage demarrage;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("base-de-donnees")
                .status(demarrage.estTermine() && repond())
                .build();
    }

    private boolean repond() {
        try (Connection connexion = base.getConnection()) {
            return connexion.isValid(2);
        } catch (SQLException e) {
            JOURNAL.log(Level.WARNING, e, () -> "La base de données ne répond pas");
            return false;
        }
    }
}
