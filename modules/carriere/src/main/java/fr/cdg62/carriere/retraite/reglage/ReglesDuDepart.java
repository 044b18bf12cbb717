package fr.cdg62.carriere.retraite.reglage;

import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.parametre.SerieDatee;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What holds for a pension that begins on one day. Remembers what was read, so that the result tells which figures are
 * not verified. Not shared between threads.
 */
public final class ReglesDuDepart {
    private final ReglesRetraite regles;
    private final LocalDate depart;
    private final Set<Source> lues = new LinkedHashSet<>();

    ReglesDuDepart(ReglesRetraite regles, LocalDate depart) {
        this.regles = regles;
        this.depart = depart;
    }

    /** The day on which the pension begins. */
    public LocalDate depart() {
        return depart;
    }

    /** A figure; PARAMETRE_MANQUANT naming it when there is none that day. */
    public BigDecimal valeur(Reglage code) {
        return lire(code).valeur();
    }

    /** A whole figure. */
    public int entier(Reglage code) {
        return valeur(code).intValueExact();
    }

    /** A figure as it is on another day than the departure; PARAMETRE_MANQUANT naming it when there is none. */
    public BigDecimal valeurAu(Reglage code, LocalDate jour) {
        Datee<BigDecimal> version = regles.valeur(code, jour);
        lues.add(version.source());
        return version.valeur();
    }

    /** The version, for a value, of a figure that has ranks: that of the highest rank not above the value. */
    public Datee<BigDecimal> palier(Reglage code, int valeur) {
        Map.Entry<Integer, SerieDatee<BigDecimal>> rang = new TreeMap<>(regles.rangs(code)).floorEntry(valeur);
        if (rang == null) {
            return lire(code);
        }
        Datee<BigDecimal> version = rang.getValue().au(depart);
        lues.add(version.source());
        return version;
    }

    /** Where a figure comes from, with its mark. */
    public String citation(Reglage code) {
        return lire(code).source().citation();
    }

    /** First day from which a figure ever existed. */
    public LocalDate origine(Reglage code) {
        SerieDatee<BigDecimal> serie = regles.serie(code);
        serie.au(depart);
        return serie.versions().get(0).periode().debut();
    }

    /**
     * The values of a figure that has ranks.
     *
     * @throws DemandeRefusee PARAMETRE_MANQUANT naming it when one of them has no value that day
     */
    public NavigableMap<Integer, BigDecimal> paliers(Reglage code) {
        NavigableMap<Integer, BigDecimal> valeurs = new TreeMap<>();
        for (Map.Entry<Integer, SerieDatee<BigDecimal>> rang :
                regles.rangs(code).entrySet()) {
            Datee<BigDecimal> version = rang.getValue().au(depart);
            lues.add(version.source());
            valeurs.put(rang.getKey(), version.valeur());
        }
        if (valeurs.isEmpty()) {
            valeur(code);
        }
        return valeurs;
    }

    /** What the generation of the agent needs. */
    public Generation generation(Categorie categorie, LocalDate naissance) {
        Generation generation = regles.generation(categorie, naissance, depart);
        lues.add(generation.source());
        return generation;
    }

    /** Which figure tells from which age there is no décote. */
    public static Reglage ageAnnulation(Categorie categorie) {
        return categorie == Categorie.ACTIVE ? Reglage.AGE_ANNULATION_ACTIVE : Reglage.AGE_ANNULATION_SEDENTAIRE;
    }

    /** Notes a source read elsewhere for the same computation. */
    public void noter(Source source) {
        lues.add(source);
    }

    /** The sources read so far that wait for a confirmation. */
    public Set<String> aVerifier() {
        Set<String> citations = new LinkedHashSet<>();
        lues.stream().filter(source -> !source.verifiee()).forEach(source -> citations.add(source.citation()));
        return citations;
    }

    private Datee<BigDecimal> lire(Reglage code) {
        Datee<BigDecimal> version = regles.valeur(code, depart);
        lues.add(version.source());
        return version;
    }
}
