package fr.cdg62.finances.tarif;

import fr.cdg62.finances.api.tarif.TarifVue;
import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.referentiel.api.demarrage.MigrationCsv;
import fr.cdg62.socle.persistance.EcritureParLots;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Loads a file of the grid. A published price is immutable, with its bounds: to change it, close its row ({@code fin}) and add another;
 * a file that rewrites a price stops the start.
 */
abstract class ChargementTarifs extends MigrationCsv {
    private static final String IMMUABLE =
            "un tarif publié ne change pas ; fermez la ligne (fin) et ajoutez-en une autre";
    private static final String[] COMMUNES = {
        "code",
        "rang",
        "mission",
        "prestation",
        "libelle",
        "libelle_guide",
        "prix",
        "unite",
        "periodicite",
        "regle",
        "ambiguite",
        "lecture",
        "debut",
        "fin",
        "source_texte",
        "source_reference",
        "source_verifiee"
    };
    private static final String[] CORRIGEABLES = {
        "rang",
        "libelle",
        "libelle_guide",
        "periodicite",
        "regle",
        "ambiguite",
        "lecture",
        "fin",
        "source_texte",
        "source_reference",
        "source_verifiee"
    };

    private final String reecriture;
    private final EcritureParLots ecriture;

    ChargementTarifs(String description, String ressource, String table, String... propres) {
        super(description, ressource, 1);
        this.reecriture = "SELECT 1 FROM " + table + " WHERE code = ? AND debut = ? AND NOT (prix <=> ?"
                + Arrays.stream(propres).map(" AND %s <=> ?"::formatted).collect(Collectors.joining()) + ")";
        String[] colonnes =
                Stream.concat(Arrays.stream(COMMUNES), Arrays.stream(propres)).toArray(String[]::new);
        this.ecriture = EcritureParLots.dans(table, colonnes).ouMettreAJour(CORRIGEABLES);
    }

    /** Key of the row among those that begin on the same day. */
    abstract String code(TarifVue tarif);

    /** Values of the columns that only this table has. */
    abstract List<Object> propres(TarifVue tarif);

    @Override
    protected void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException {
        List<Object[]> valeurs = new ArrayList<>();
        for (LigneCsv ligne : lignes) {
            TarifVue tarif = LectureTarifs.tarif(ligne);
            refuserReecriture(connexion, ligne, tarif);
            valeurs.add(valeurs((int) ligne.numero(), tarif));
        }
        ecriture.ecrire(connexion, valeurs);
    }

    private void refuserReecriture(Connection connexion, LigneCsv ligne, TarifVue tarif) throws SQLException {
        try (PreparedStatement ordre = connexion.prepareStatement(reecriture)) {
            int rang = 1;
            ordre.setString(rang++, code(tarif));
            ordre.setObject(rang++, tarif.validite().debut());
            ordre.setObject(rang++, tarif.prix());
            for (Object valeur : propres(tarif)) {
                ordre.setObject(rang++, valeur);
            }
            try (ResultSet publie = ordre.executeQuery()) {
                if (publie.next()) {
                    throw ligne.faute("prix", IMMUABLE, null);
                }
            }
        }
    }

    private Object[] valeurs(int rang, TarifVue tarif) {
        List<Object> valeurs = new ArrayList<>(Arrays.asList(
                code(tarif),
                rang,
                tarif.mission(),
                tarif.prestation(),
                tarif.libelle(),
                tarif.libelleGuide(),
                tarif.prix(),
                tarif.unite(),
                tarif.periodicite(),
                tarif.regle(),
                tarif.ambiguite(),
                tarif.lecture(),
                tarif.validite().debut(),
                tarif.validite().fin(),
                tarif.source().texte(),
                tarif.source().reference(),
                tarif.source().verifiee()));
        valeurs.addAll(propres(tarif));
        return valeurs.toArray();
    }
}
