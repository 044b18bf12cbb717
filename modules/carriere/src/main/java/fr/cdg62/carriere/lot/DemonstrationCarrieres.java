package fr.cdg62.carriere.lot;

import fr.cdg62.referentiel.api.collectivite.CollectiviteVue;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A few fictitious careers, for the agents of the demonstration who have none yet. */
@Stateless
public class DemonstrationCarrieres implements EtapeDemarrage {
    private static final int ORDRE = 400;
    private static final List<String> EMPLOYEURS = List.of("216200014", "216200022", "200072460");
    private static final String SANS_CARRIERE = "SELECT a.id, a.nir, a.nom, a.prenom FROM referentiel_agent a"
            + " WHERE a.siren = ? AND NOT EXISTS (SELECT 1 FROM carriere_carriere c WHERE c.agent_id = a.id)"
            + " ORDER BY a.nir, a.id";
    private static final String DEJA = "SELECT 1 FROM carriere_carriere WHERE siren = ? LIMIT 1";

    @Resource(lookup = "jdbc/cdg62")
    private DataSource base;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Horloge horloge;

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
        return "Démonstration : carrières fictives";
    }

    @Override
    @PermitAll
    public void executer() {
        if (!demonstration) {
            return;
        }
        try (Connection connexion = base.getConnection()) {
            for (String siren : EMPLOYEURS) {
                if (!existe(connexion, siren)) {
                    remplir(connexion, collectivites.lire(siren));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Les carrières de démonstration n'ont pas pu être écrites.", e);
        }
    }

    private static boolean existe(Connection connexion, String siren) throws SQLException {
        try (PreparedStatement requete = connexion.prepareStatement(DEJA)) {
            requete.setString(1, siren);
            try (ResultSet lignes = requete.executeQuery()) {
                return lignes.next();
            }
        }
    }

    private void remplir(Connection connexion, CollectiviteVue employeur) throws SQLException {
        List<CarriereImportee> carrieres = new ArrayList<>();
        try (PreparedStatement requete = connexion.prepareStatement(SANS_CARRIERE)) {
            requete.setString(1, employeur.siren());
            try (ResultSet lignes = requete.executeQuery()) {
                while (lignes.next()) {
                    int rang = Integer.parseInt(lignes.getString(2).substring(10, 13));
                    carrieres.add(new CarriereImportee(
                            lignes.getLong(1),
                            lignes.getString(2),
                            lignes.getString(3),
                            lignes.getString(4),
                            CarrieresFictives.cadre(rang),
                            employeur,
                            CarrieresFictives.actes(rang, employeur.siren())));
                }
            }
        }
        new EcritureCarrieres(connexion, "demonstration", horloge.maintenant(), horloge.aujourdHui()).ecrire(carrieres);
    }
}
