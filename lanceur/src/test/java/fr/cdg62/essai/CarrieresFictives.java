package fr.cdg62.essai;

import fr.cdg62.lanceur.Serveur;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.Month;

/** Fictitious agents with one career, written straight into the database of the server under test. */
final class CarrieresFictives {

    /** First day of the grids held: an older situation is not projected, it is stated again that day. */
    private static final LocalDate GRILLES = LocalDate.of(2024, Month.JANUARY, 1);

    private static final Suite SUITE = new Suite(90_000);

    private CarrieresFictives() {}

    /** A titulaire of a collectivité, in one échelon of a grade since a day; gives the id of his career. */
    static long titulaire(String siren, String nom, String cadre, String grade, int echelon, LocalDate depuis) {
        try (Connection connexion = Serveur.connexion()) {
            long agent = suivant(connexion);
            ecrire(
                    connexion,
                    "INSERT INTO referentiel_agent (id, version, cree_le, nir, nom, prenom, sexe, date_naissance,"
                            + " siren) VALUES (?, 1, UTC_TIMESTAMP(3), ?, ?, 'Zoé', 'FEMININ', '1980-02-03', ?)",
                    agent,
                    nir(),
                    nom,
                    siren);
            long carriere = suivant(connexion);
            ecrire(
                    connexion,
                    "INSERT INTO carriere_carriere (id, version, cree_le, agent_id, cadre_emplois, siren, employeur,"
                            + " arrondissement, nom, prenom, nir_fin, statut, grade, echelon, position) VALUES (?, 1,"
                            + " UTC_TIMESTAMP(3), ?, ?, ?, 'Essai', 'Arras', ?, 'Zoé', '00000', 'TITULAIRE', ?, ?,"
                            + " 'ACTIVITE')",
                    carriere,
                    agent,
                    cadre,
                    siren,
                    nom,
                    grade,
                    echelon);
            long acte = suivant(connexion);
            ecrire(
                    connexion,
                    "INSERT INTO carriere_acte (id, version, cree_le, carriere_id, type, numero, date_signature,"
                            + " date_effet, siren, auteur, connu_le) VALUES (?, 1, UTC_TIMESTAMP(3), ?, 'NOMINATION', '1',"
                            + " ?, ?, ?, 'essai', UTC_TIMESTAMP(3))",
                    acte,
                    carriere,
                    depuis,
                    depuis,
                    siren);
            fait(connexion, carriere, acte, depuis, "STATUT", "TITULAIRE", null);
            fait(connexion, carriere, acte, depuis, "SITUATION", grade, echelon);
            if (depuis.isBefore(GRILLES)) {
                fait(connexion, carriere, acte, GRILLES, "SITUATION", grade, echelon);
            }
            return carriere;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same, whose situation was never stated again since a day before the grids held. */
    static long sansGrille(String siren, String nom, String cadre, String grade, int echelon, LocalDate depuis) {
        long carriere = titulaire(siren, nom, cadre, grade, echelon, depuis);
        executer(
                "DELETE FROM carriere_fait WHERE carriere_id = ? AND nature = 'SITUATION' AND du = ?",
                carriere,
                GRILLES);
        return carriere;
    }

    /** Discharged for union work from a day on. */
    static void decharge(long carriere, LocalDate depuis) {
        executer(
                "INSERT INTO carriere_fait (id, version, cree_le, carriere_id, acte_id, nature, du, connu_du, code)"
                        + " SELECT NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), carriere_id, id, 'CONGE', ?,"
                        + " UTC_TIMESTAMP(3), 'DECHARGE_SYNDICALE' FROM carriere_acte WHERE carriere_id = ? LIMIT 1",
                depuis,
                carriere);
    }

    /** Gives the career to the agent of the demonstration, in a cadre d'emplois of its own; the agent it belonged to. */
    static long rattacher(long carriere) {
        try (Connection connexion = Serveur.connexion();
                Statement ordre = connexion.createStatement()) {
            long avant;
            try (ResultSet lu = ordre.executeQuery("SELECT agent_id FROM carriere_carriere WHERE id = " + carriere)) {
                lu.next();
                avant = lu.getLong(1);
            }
            ordre.executeUpdate("UPDATE carriere_carriere SET cadre_emplois = 'ADJ_ANIM', agent_id = (SELECT id FROM"
                    + " referentiel_agent WHERE nir = '190016299990066') WHERE id = " + carriere);
            return avant;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As an act that names another employer leaves it. */
    static void muter(long carriere, String siren) {
        executer("UPDATE carriere_carriere SET siren = ? WHERE id = ?", siren, carriere);
    }

    /** Gives the career back to its agent. */
    static void rendre(long carriere, long agent) {
        executer("UPDATE carriere_carriere SET agent_id = ? WHERE id = ?", agent, carriere);
    }

    /** Taken in charge by the CdG, both days included. */
    static void prisEnCharge(long carriere, LocalDate du, LocalDate au) {
        position(carriere, "PRISE_EN_CHARGE", null, du, au);
    }

    /** In disponibilité for convenances personnelles, both days included. */
    static void enDisponibilite(long carriere, LocalDate du, LocalDate au) {
        position(carriere, "DISPONIBILITE", "CONVENANCES_PERSONNELLES", du, au);
    }

    private static void position(long carriere, String position, String motif, LocalDate du, LocalDate au) {
        executer(
                "INSERT INTO carriere_fait (id, version, cree_le, carriere_id, acte_id, nature, du, au, connu_du,"
                        + " code, motif) SELECT NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), carriere_id, id, 'POSITION',"
                        + " ?, ?, UTC_TIMESTAMP(3), ?, ? FROM carriere_acte WHERE carriere_id = ? LIMIT 1",
                du,
                au,
                position,
                motif,
                carriere);
    }

    /** A tableau of a year that is over, with one agent nominated on its 31 December; gives its id. */
    static long tableauNomme(String siren, String grade, int annee, long carriere, LocalDate gradeDepuis) {
        try (Connection connexion = Serveur.connexion()) {
            long tableau = suivant(connexion);
            ecrire(
                    connexion,
                    "INSERT INTO carriere_tableau (id, version, cree_le, siren, grade, annee, etat, vivant,"
                            + " promouvables, maximum, calcul) VALUES (?, 1, UTC_TIMESTAMP(3), ?, ?, ?, 'NOMINATIONS',"
                            + " TRUE, 1, 1, '')",
                    tableau,
                    siren,
                    grade,
                    annee);
            ecrire(
                    connexion,
                    "INSERT INTO carriere_tableau_ligne (id, version, cree_le, tableau_id, carriere_id, nom, prenom,"
                            + " de_grade, echelon, voie, remplie_le, grade_depuis, fonction, trace, rang, motif, nomme_le)"
                            + " VALUES (?, 1, UTC_TIMESTAMP(3), ?, ?, 'Essai', 'Zoé', ?, 8, 'CHOIX', ?, ?, FALSE, '[]', 1,"
                            + " 'Mérite', ?)",
                    suivant(connexion),
                    tableau,
                    carriere,
                    grade,
                    gradeDepuis,
                    gradeDepuis,
                    LocalDate.of(annee, Month.DECEMBER, 31));
            return tableau;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same agent works for another employer in the same cadre d'emplois, so many hours a week; gives that career. */
    static long autreEmploi(long carriere, String siren, int heures, LocalDate depuis) {
        try (Connection connexion = Serveur.connexion()) {
            long autre = suivant(connexion);
            ecrire(
                    connexion,
                    "INSERT INTO carriere_carriere (id, version, cree_le, agent_id, cadre_emplois, siren, employeur,"
                            + " arrondissement, nom, prenom, nir_fin, statut, grade, echelon, position) SELECT ?, 1,"
                            + " cree_le, agent_id, cadre_emplois, ?, CONCAT('Employeur ', ?), arrondissement, nom, prenom,"
                            + " nir_fin, statut, grade, echelon, position FROM carriere_carriere WHERE id = ?",
                    autre,
                    siren,
                    siren,
                    carriere);
            long acte = suivant(connexion);
            ecrire(
                    connexion,
                    "INSERT INTO carriere_acte (id, version, cree_le, carriere_id, type, numero, date_signature,"
                            + " date_effet, siren, auteur, connu_le) VALUES (?, 1, UTC_TIMESTAMP(3), ?, 'NOMINATION', '1',"
                            + " ?, ?, ?, 'essai', UTC_TIMESTAMP(3))",
                    acte,
                    autre,
                    depuis,
                    depuis,
                    siren);
            fait(connexion, autre, acte, depuis, "STATUT", "TITULAIRE", null);
            heures(autre, heures, depuis);
            return autre;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The job of a career takes so many hours a week. */
    static void heures(long carriere, int heures, LocalDate depuis) {
        executer(
                "INSERT INTO carriere_fait (id, version, cree_le, carriere_id, acte_id, nature, du, connu_du, heures)"
                        + " SELECT NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), ?, id, 'TEMPS', ?,"
                        + " UTC_TIMESTAMP(3), ? FROM carriere_acte WHERE carriere_id = ?",
                carriere,
                depuis,
                heures,
                carriere);
    }

    /** The lignes directrices of an employer, those of the CdG for null, ended ten years ago; then they are as before. */
    static void ldgEchues(String siren, Runnable essai) {
        String decaler =
                "UPDATE carriere_ldg SET debut = DATE_ADD(debut, INTERVAL %1$s DAY), fin = DATE_ADD(fin, INTERVAL"
                        + " %1$s DAY) WHERE COALESCE(siren, '') = ?";
        String de = siren == null ? "" : siren;
        executer(decaler.formatted(-3653), de);
        try {
            essai.run();
        } finally {
            executer(decaler.formatted(3653), de);
        }
    }

    static void executer(String sql, Object... valeurs) {
        try (Connection connexion = Serveur.connexion()) {
            ecrire(connexion, sql, valeurs);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fait(
            Connection connexion, long carriere, long acte, LocalDate du, String nature, String code, Integer echelon)
            throws SQLException {
        ecrire(
                connexion,
                "INSERT INTO carriere_fait (id, version, cree_le, carriere_id, acte_id, nature, du, connu_du, code,"
                        + " echelon, jours) VALUES (?, 1, UTC_TIMESTAMP(3), ?, ?, ?, ?, UTC_TIMESTAMP(3), ?, ?, 0)",
                suivant(connexion),
                carriere,
                acte,
                nature,
                du,
                code,
                echelon);
    }

    private static void ecrire(Connection connexion, String sql, Object... valeurs) throws SQLException {
        try (PreparedStatement ordre = connexion.prepareStatement(sql)) {
            for (int i = 0; i < valeurs.length; i++) {
                ordre.setObject(i + 1, valeurs[i]);
            }
            ordre.executeUpdate();
        }
    }

    private static long suivant(Connection connexion) throws SQLException {
        try (Statement ordre = connexion.createStatement();
                ResultSet ligne = ordre.executeQuery("SELECT NEXT VALUE FOR socle_sequence")) {
            ligne.next();
            return ligne.getLong(1);
        }
    }

    private static String nir() {
        long corps = 2_800_262_000_000L + SUITE.suivant();
        return "%013d%02d".formatted(corps, 97 - corps % 97);
    }
}
