package fr.cdg62.referentiel.demonstration;

import fr.cdg62.referentiel.api.collectivite.EffectifVue;
import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import fr.cdg62.socle.persistance.EcritureParLots;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fictitious head-counts, memberships and agents for the demonstration; what already exists is left as it is. */
@Stateless
public class DemonstrationEtape implements EtapeDemarrage {
    private static final LocalDate DEPART = LocalDate.of(2025, 1, 1);
    private static final LocalDate MILIEU = LocalDate.of(2026, 7, 1);
    private static final String FICTIF = "Donnée fictive de démonstration";
    private static final String ACTEUR = "demonstration";
    private static final int EMPLOYEURS_AVEC_AGENTS = 12;
    private static final int AGENTS = 6;
    /** Employers of the accounts of the demonstration, with the number of their first agent. */
    private static final Map<String, Integer> EMPLOYEURS =
            Map.of("216200014", 900, "216200022", 910, "200072460", 920, "216200410", 930);

    private static final EcritureParLots EFFECTIFS = EcritureParLots.dans(
            "referentiel_effectif",
            "siren",
            "date_effectif",
            "titulaires_temps_complet",
            "stagiaires_temps_complet",
            "titulaires_temps_non_complet",
            "contractuels",
            "origine",
            "acteur");
    private static final EcritureParLots AFFILIATIONS = EcritureParLots.dans(
            "referentiel_affiliation", "siren", "regime", "debut", "additionnelle", "motif", "reference", "acteur");
    private static final EcritureParLots LIGNES_AGENT =
            EcritureParLots.dans("referentiel_agent", "nir", "nom", "prenom", "date_naissance", "siren");

    @Resource(lookup = "jdbc/cdg62")
    private DataSource base;

    @Inject
    @ConfigProperty(name = "cdg62.demonstration", defaultValue = "false")
    private boolean demonstration;

    @Override
    @PermitAll
    public int ordre() {
        return 100;
    }

    @Override
    @PermitAll
    public String libelle() {
        return "Démonstration : effectifs, affiliations et agents fictifs";
    }

    @Override
    @PermitAll
    public void executer() {
        if (!demonstration) {
            return;
        }
        try (Connection connexion = base.getConnection()) {
            remplir(connexion);
        } catch (SQLException e) {
            throw new IllegalStateException("Les données de démonstration n'ont pas pu être écrites.", e);
        }
    }

    static void remplir(Connection connexion) throws SQLException {
        StructuresDemo.creerFictives(connexion);
        List<Object[]> affiliations = StructuresDemo.sans(connexion, "referentiel_affiliation").stream()
                .map(DemonstrationEtape::affiliation)
                .toList();
        AFFILIATIONS.ecrire(connexion, affiliations);
        List<Object[]> effectifs = StructuresDemo.sans(connexion, "referentiel_effectif").stream()
                .flatMap(structure -> effectifs(structure).stream())
                .toList();
        EFFECTIFS.ecrire(connexion, effectifs);
        List<Object[]> agents = new ArrayList<>();
        for (StructureDemo structure : StructuresDemo.sans(connexion, "referentiel_agent")) {
            Integer premier = EMPLOYEURS.get(structure.siren());
            if (premier != null) {
                agents.addAll(AgentsDemo.pour(structure.siren(), premier, AGENTS));
            } else if (structure.rang() < EMPLOYEURS_AVEC_AGENTS) {
                agents.addAll(AgentsDemo.pour(structure.siren(), structure.rang() * AGENTS, AGENTS));
            }
        }
        LIGNES_AGENT.ecrire(connexion, agents);
    }

    private static Object[] affiliation(StructureDemo s) {
        return new Object[] {s.siren(), s.regime(DEPART).name(), DEPART, s.additionnelle(DEPART), FICTIF, "", ACTEUR};
    }

    private static List<Object[]> effectifs(StructureDemo structure) {
        List<Object[]> lignes = new ArrayList<>();
        lignes.add(effectif(structure, structure.effectif(LocalDate.of(2024, 12, 31), 0)));
        lignes.add(effectif(structure, structure.effectif(LocalDate.of(2026, 1, 1), 0)));
        if (structure.variation(MILIEU) != 0) {
            lignes.add(effectif(structure, structure.effectif(MILIEU, structure.variation(MILIEU))));
        }
        return lignes;
    }

    private static Object[] effectif(StructureDemo structure, EffectifVue effectif) {
        return new Object[] {
            structure.siren(),
            effectif.date(),
            effectif.titulairesTempsComplet(),
            effectif.stagiairesTempsComplet(),
            effectif.titulairesTempsNonComplet(),
            effectif.contractuels(),
            FICTIF,
            ACTEUR
        };
    }
}
