package fr.cdg62.carriere.importation;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.fichier.FichierCsv;
import fr.cdg62.carriere.importation.lecture.LectureImport;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Keeps a file line by line, without holding it whole in memory. */
@ApplicationScoped
class DepotImport {
    private static final int LOT = 500;
    private static final int LIGNE_MAX = 1000;
    private static final int NIR_MAX = 20;

    @Resource(lookup = "jdbc/cdg62")
    private DataSource base;

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private Acces acces;

    @Inject
    private AccesCarriere accesCarriere;

    long deposer(String nom, Reader fichier) {
        try (BufferedReader lecteur = new BufferedReader(fichier);
                Connection connexion = base.getConnection()) {
            String entete = entete(lecteur.readLine());
            ImportCarrieres importation = new ImportCarrieres(nom, acces.acteur(), entete);
            em.persist(importation);
            em.flush();
            copier(importation, lecteur, connexion, List.of(entete.split(";", -1)));
            return importation.id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("Le fichier n'a pas pu être gardé.", e);
        }
    }

    private static String entete(String premiere) {
        String entete = premiere == null ? "" : premiere.startsWith("\uFEFF") ? premiere.substring(1) : premiere;
        FichierCsv.lire(entete + "\n", LectureImport.COLONNES);
        if (!entete.startsWith("nir;")) {
            throw refus("La première colonne du fichier est nir.");
        }
        return entete;
    }

    private void copier(
            ImportCarrieres importation, BufferedReader lecteur, Connection connexion, List<String> colonnes)
            throws IOException, SQLException {
        int colonneSiren = colonnes.indexOf("siren");
        Set<String> sirens = new TreeSet<>();
        Set<String> nirs = new TreeSet<>();
        List<Object[]> lot = new ArrayList<>();
        int numero = 1;
        int lignes = 0;
        for (String texte = lecteur.readLine(); texte != null; texte = lecteur.readLine()) {
            numero++;
            if (texte.isBlank()) {
                continue;
            }
            String[] valeurs = texte.split(";", -1);
            exigerForme(numero, texte, valeurs, colonnes.size());
            sirens.add(valeurs[colonneSiren].strip());
            nirs.add(valeurs[0].strip());
            lignes++;
            lot.add(new Object[] {importation.id(), numero, valeurs[0].strip(), texte});
            if (lot.size() == LOT) {
                ecrire(connexion, lot);
            }
        }
        ecrire(connexion, lot);
        sirens.stream().filter(siren -> !siren.isEmpty()).forEach(accesCarriere::exigerCollectivite);
        importation.deposer(lignes, nirs.size());
    }

    private static void exigerForme(int numero, String texte, String[] valeurs, int attendues) {
        if (texte.length() > LIGNE_MAX || valeurs.length != attendues || valeurs[0].length() > NIR_MAX) {
            throw refus("Ligne %d : %d colonnes attendues, 1 000 caractères au plus.".formatted(numero, attendues));
        }
    }

    private static DemandeRefusee refus(String message) {
        return new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, message, "fichier");
    }

    private static void ecrire(Connection connexion, List<Object[]> lot) throws SQLException {
        if (lot.isEmpty()) {
            return;
        }
        String sql = "INSERT INTO carriere_import_ligne (import_id, numero, nir, texte) VALUES "
                + String.join(", ", Collections.nCopies(lot.size(), "(?, ?, ?, ?)"));
        try (PreparedStatement ordre = connexion.prepareStatement(sql)) {
            int rang = 1;
            for (Object[] ligne : lot) {
                for (Object valeur : ligne) {
                    ordre.setObject(rang++, valeur);
                }
            }
            ordre.executeUpdate();
        }
        lot.clear();
    }
}
