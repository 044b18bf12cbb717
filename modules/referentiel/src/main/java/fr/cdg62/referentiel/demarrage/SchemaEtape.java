package fr.cdg62.referentiel.demarrage;

import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/** Brings the schema and the reference data of all modules up to date, before anything else. */
@Stateless
public class SchemaEtape implements EtapeDemarrage {
    @Resource(lookup = "jdbc/cdg62")
    private DataSource base;

    @Inject
    @Any
    private Instance<JavaMigration> donnees;

    @Override
    @PermitAll
    public int ordre() {
        return 0;
    }

    @Override
    @PermitAll
    public String libelle() {
        return "Schéma de la base et données de référence";
    }

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void executer() {
        Flyway flyway = Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(base)
                .locations("classpath:db/migration")
                .javaMigrations(donnees.stream().toArray(JavaMigration[]::new))
                .cleanDisabled(true)
                .validateOnMigrate(true)
                .load();
        Arrays.stream(flyway.info().all())
                .map(migration -> new MigrationConstatee(
                        migration.isVersioned() ? migration.getVersion().getVersion() : "",
                        migration.getDescription(),
                        migration.getState()))
                .forEach(MigrationConstatee::exigerConnue);
        flyway.migrate();
    }
}
