package fr.cdg62.carriere.fichier;

import fr.cdg62.carriere.api.fichier.FauteLigne;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A file with its faults as they are found: UTF-8, semicolons, a header line. */
public final class FichierCsv {
    private static final int FAUTES_MAX = 1000;
    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final List<LigneFichier> lignes;
    private final List<FauteLigne> fautes = new ArrayList<>();

    private FichierCsv(List<LigneFichier> lignes) {
        this.lignes = lignes;
    }

    /**
     * Reads a file.
     *
     * @param colonnes columns it must have
     * @throws DemandeRefusee SAISIE_INVALIDE on {@code fichier} when it is no CSV file or lacks a column
     */
    public static FichierCsv lire(String texte, Set<String> colonnes) {
        String contenu = texte == null ? "" : texte.startsWith("\uFEFF") ? texte.substring(1) : texte;
        try (CSVParser lecteur = CSVParser.parse(new StringReader(contenu), FORMAT)) {
            exigerColonnes(colonnes, lecteur.getHeaderNames());
            return new FichierCsv(lecteur.stream()
                    .map(ligne -> new LigneFichier(ligne.getRecordNumber() + 1, propre(ligne.toMap())))
                    .toList());
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Ce fichier n'est pas un CSV lisible : UTF-8, points-virgules, une ligne d'en-tête.",
                    "fichier");
        }
    }

    /** The same for lines kept one by one, each with the number it has in its file. */
    public static FichierCsv lire(String entete, SortedMap<Integer, String> textes) {
        FichierCsv lu = lire(entete + "\n" + String.join("\n", textes.values()), Set.of());
        List<Integer> numeros = List.copyOf(textes.keySet());
        List<LigneFichier> numerotees = new ArrayList<>();
        for (int i = 0; i < lu.lignes.size(); i++) {
            numerotees.add(new LigneFichier(numeros.get(i), lu.lignes.get(i).valeurs()));
        }
        return new FichierCsv(numerotees);
    }

    private static Map<String, String> propre(Map<String, String> valeurs) {
        Map<String, String> propres = new LinkedHashMap<>();
        valeurs.forEach((colonne, valeur) -> propres.put(colonne, valeur == null ? "" : valeur));
        return propres;
    }

    private static void exigerColonnes(Set<String> attendues, List<String> lues) {
        Set<String> absentes = new TreeSet<>(attendues);
        absentes.removeAll(Set.copyOf(lues));
        if (!absentes.isEmpty()) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Colonnes absentes du fichier : %s.".formatted(String.join(", ", absentes)),
                    "fichier");
        }
    }

    public List<LigneFichier> lignes() {
        return lignes;
    }

    /** Uses a line; empty, and the fault noted, when it is refused. */
    public <T> Optional<T> essayer(LigneFichier ligne, Function<LigneFichier, T> usage) {
        try {
            return Optional.of(usage.apply(ligne));
        } catch (LigneRefusee refus) {
            noter(refus.faute());
        } catch (DemandeRefusee refus) {
            noter(new FauteLigne(ligne.numero(), refus.champ() == null ? "" : refus.champ(), refus.getMessage()));
        }
        return Optional.empty();
    }

    /** Notes a fault; beyond a thousand they are no longer listed one by one. */
    public void noter(FauteLigne faute) {
        if (fautes.size() < FAUTES_MAX) {
            fautes.add(faute);
        }
    }

    public List<FauteLigne> fautes() {
        return List.copyOf(fautes);
    }

    public boolean estFautif() {
        return !fautes.isEmpty();
    }
}
