package fr.cdg62.carriere.importation;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.importation.FichierRecu;
import fr.cdg62.carriere.fichier.FichierCsv;
import fr.cdg62.carriere.importation.LignesDeposees.LigneDeposee;
import fr.cdg62.carriere.importation.lecture.LectureImport;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Receives a file line by line, without holding it whole in memory nor in one transaction. */
@ApplicationScoped
class DepotImport {
    private static final int LOT = 1000;
    private static final int LIGNE_MAX = 1000;
    private static final int NIR_MAX = 20;

    @Inject
    private LignesDeposees lignes;

    @Inject
    private SuiviImports suivi;

    @Inject
    private Acces acces;

    @Inject
    private AccesCarriere accesCarriere;

    FichierRecu recevoir(String nom, Reader fichier) {
        try (BufferedReader lecteur = new BufferedReader(fichier)) {
            String entete = entete(lecteur.readLine());
            long id = lignes.ouvrir(nom, acces.acteur(), entete);
            try {
                return copier(id, lecteur, List.of(entete.split(";", -1)));
            } catch (RuntimeException | IOException e) {
                oublier(id);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing is left of the file, unless it is deposited, or was given up: then who gave it up deletes its lines. */
    void oublier(long id) {
        if (suivi.seDeposeIci(id)) {
            vider(id);
            lignes.retirer(id);
        }
    }

    /** Deletes the lines of a file, step by step. */
    void vider(long id) {
        boolean reste = true;
        while (reste) {
            reste = lignes.effacer(id);
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

    private FichierRecu copier(long id, BufferedReader lecteur, List<String> colonnes) throws IOException {
        int colonneSiren = colonnes.indexOf("siren");
        Set<String> sirens = new TreeSet<>();
        Set<String> nirs = new TreeSet<>();
        List<LigneDeposee> lot = new ArrayList<>();
        int numero = 1;
        int total = 0;
        for (String texte = lecteur.readLine(); texte != null; texte = lecteur.readLine()) {
            numero++;
            if (texte.isBlank()) {
                continue;
            }
            String[] valeurs = texte.split(";", -1);
            exigerForme(numero, texte, valeurs, colonnes.size());
            if (sirens.add(valeurs[colonneSiren].strip()) && !valeurs[colonneSiren].isBlank()) {
                accesCarriere.exigerCollectivite(valeurs[colonneSiren].strip());
            }
            nirs.add(valeurs[0].strip());
            total++;
            lot.add(new LigneDeposee(numero, valeurs[0].strip(), texte));
            if (lot.size() == LOT) {
                garder(id, lot);
            }
        }
        garder(id, lot);
        return new FichierRecu(id, total, nirs.size());
    }

    private void garder(long id, List<LigneDeposee> lot) {
        if (!lot.isEmpty()) {
            lignes.ecrire(id, lot);
            lot.clear();
        }
    }

    private static void exigerForme(int numero, String texte, String[] valeurs, int attendues) {
        if (texte.length() > LIGNE_MAX || valeurs.length != attendues || valeurs[0].length() > NIR_MAX) {
            throw refus("Ligne %d : %d colonnes attendues, 1 000 caractères au plus.".formatted(numero, attendues));
        }
    }

    private static DemandeRefusee refus(String message) {
        return new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, message, "fichier");
    }
}
