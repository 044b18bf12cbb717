package fr.cdg62.carriere.lot;

import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Situation;
import fr.cdg62.carriere.parcours.Acte;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes many careers in few statements: careers, acts and facts, a few hundred rows each, in the caller's transaction.
 * Nothing is judged here, and nothing is journaled: the import that calls says what it did.
 */
public final class EcritureCarrieres {
    private static final int LOT = 500;
    /** What one value of the sequence stands for, see {@code EntiteBase}. */
    private static final int ALLOCATION = 50;

    private static final String CARRIERE = "carriere_carriere (id, version, cree_le, agent_id, cadre_emplois, siren,"
            + " employeur, arrondissement, nom, prenom, nir_fin, statut, grade, echelon, position)";
    private static final String ACTE = "carriere_acte (id, version, cree_le, carriere_id, type, numero, date_signature,"
            + " date_effet, siren, auteur, connu_le)";
    private static final String FAIT = "carriere_fait (id, version, cree_le, carriere_id, acte_id, nature, du, au,"
            + " connu_du, code, motif, echelon, jours, quotite, heures, siren, libelle)";

    private final Connection connexion;
    private final String auteur;
    private final LocalDateTime connuLe;
    private final LocalDate jour;
    private final List<Object[]> carrieres = new ArrayList<>();
    private final List<Object[]> actes = new ArrayList<>();
    private final List<Object[]> faits = new ArrayList<>();

    /**
     * Prepares a writing.
     *
     * @param auteur who imports
     * @param connuLe from when all of it is known
     * @param jour day at which the careers are situated for lists
     */
    public EcritureCarrieres(Connection connexion, String auteur, Instant connuLe, LocalDate jour) {
        this.connexion = connexion;
        this.auteur = auteur;
        this.connuLe = Acte.utc(connuLe);
        this.jour = jour;
    }

    /** Writes careers; their ids, in the same order. */
    public List<Long> ecrire(List<CarriereImportee> importees) throws SQLException {
        long lignes = importees.stream()
                .mapToLong(c -> 1
                        + c.actes().size()
                        + c.actes().stream()
                                .mapToLong(a -> a.changements().size())
                                .sum())
                .sum();
        Ids ids = reserver(lignes);
        List<Long> identites = new ArrayList<>();
        for (CarriereImportee importee : importees) {
            identites.add(preparer(importee, ids));
        }
        vider(CARRIERE, carrieres);
        vider(ACTE, actes);
        vider(FAIT, faits);
        return identites;
    }

    private long preparer(CarriereImportee c, Ids ids) {
        long carriere = ids.suivant();
        Chronologie chronologie = c.chronologie();
        Optional<Situation> situation = chronologie.situation(jour);
        carrieres.add(new Object[] {
            carriere,
            1,
            connuLe,
            c.agent(),
            c.cadreEmplois(),
            c.employeur().siren(),
            c.employeur().nom(),
            Objects.requireNonNullElse(c.employeur().arrondissement(), ""),
            c.nom(),
            c.prenom(),
            c.nir().substring(c.nir().length() - 5),
            chronologie.statut(jour).map(Enum::name).orElse(null),
            situation.map(Situation::grade).orElse(null),
            situation.map(Situation::echelon).orElse(null),
            chronologie.position(jour).name()
        });
        c.actes().forEach(acte -> preparer(carriere, c.employeur().siren(), acte, ids));
        return carriere;
    }

    private void preparer(long carriere, String siren, CarriereImportee.ActeImporte a, Ids ids) {
        long acte = ids.suivant();
        actes.add(new Object[] {
            acte,
            1,
            connuLe,
            carriere,
            a.type().name(),
            a.numero(),
            a.dateSignature(),
            a.dateEffet(),
            siren,
            auteur,
            connuLe
        });
        a.changements()
                .forEach(f -> faits.add(new Object[] {
                    ids.suivant(),
                    1,
                    connuLe,
                    carriere,
                    acte,
                    f.nature().name(),
                    f.du(),
                    f.au(),
                    connuLe,
                    f.code(),
                    f.motif(),
                    f.echelon(),
                    f.jours(),
                    f.quotite(),
                    f.heures(),
                    f.siren(),
                    f.libelle()
                }));
    }

    private void vider(String table, List<Object[]> lignes) throws SQLException {
        for (int debut = 0; debut < lignes.size(); debut += LOT) {
            List<Object[]> lot = lignes.subList(debut, Math.min(debut + LOT, lignes.size()));
            String ligne = "(" + String.join(", ", Collections.nCopies(lot.get(0).length, "?")) + ")";
            String sql =
                    "INSERT INTO " + table + " VALUES " + String.join(", ", Collections.nCopies(lot.size(), ligne));
            try (PreparedStatement ordre = connexion.prepareStatement(sql)) {
                int rang = 1;
                for (Object[] valeurs : lot) {
                    for (Object valeur : valeurs) {
                        ordre.setObject(rang++, valeur);
                    }
                }
                ordre.executeUpdate();
            }
        }
        lignes.clear();
    }

    private Ids reserver(long nombre) throws SQLException {
        long blocs = (nombre + ALLOCATION - 1) / ALLOCATION;
        List<Long> fins = new ArrayList<>();
        String sql = "SELECT NEXT VALUE FOR socle_sequence FROM seq_1_to_" + blocs;
        try (PreparedStatement requete = connexion.prepareStatement(sql);
                ResultSet lignes = requete.executeQuery()) {
            while (lignes.next()) {
                fins.add(lignes.getLong(1));
            }
        }
        return new Ids(fins);
    }

    /** Hands out the ids of the blocks reserved. */
    private static final class Ids {
        private final List<Long> fins;
        private int rang;

        Ids(List<Long> fins) {
            this.fins = fins;
        }

        long suivant() {
            long fin = fins.get(rang / ALLOCATION);
            return fin - ALLOCATION + 1 + rang++ % ALLOCATION;
        }
    }
}
