package fr.cdg62.carriere.retraite.reglage;

import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.parametre.SerieDatee;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The figures and rules of all dates; immutable, taken once for an estimation. */
public final class ReglesRetraite {
    private final List<Generation> generations;
    private final Map<Reglage, Map<Integer, SerieDatee<BigDecimal>>> reglages = new EnumMap<>(Reglage.class);
    private final List<RegleService> services;

    ReglesRetraite(List<Generation> generations, List<LigneReglage.Lu> reglages, List<RegleService> services) {
        this.generations = List.copyOf(generations);
        this.services = List.copyOf(services);
        Map<Reglage, TreeMap<Integer, List<Datee<BigDecimal>>>> versions = new EnumMap<>(Reglage.class);
        reglages.forEach(lu -> versions.computeIfAbsent(lu.code(), code -> new TreeMap<>())
                .computeIfAbsent(lu.rang(), rang -> new ArrayList<>())
                .add(lu.version()));
        versions.forEach((code, rangs) -> rangs.forEach((rang, liste) -> this.reglages
                .computeIfAbsent(code, c -> new TreeMap<>())
                .put(rang, new SerieDatee<>(code.name(), liste))));
    }

    /** What holds for a pension that begins on a day. */
    public ReglesDuDepart au(LocalDate depart) {
        return new ReglesDuDepart(this, depart);
    }

    /** The versions of a figure without rank; empty for one that is not loaded. */
    SerieDatee<BigDecimal> serie(Reglage code) {
        return rangs(code).getOrDefault(0, new SerieDatee<>(code.name(), List.of()));
    }

    /** The versions of a figure, by rank. */
    Map<Integer, SerieDatee<BigDecimal>> rangs(Reglage code) {
        return reglages.getOrDefault(code, new TreeMap<>());
    }

    /** The figure in force on a day; PARAMETRE_MANQUANT naming it when there is none. */
    public Datee<BigDecimal> valeur(Reglage code, LocalDate jour) {
        return serie(code).au(jour);
    }

    /** Whether the figure has a value on a day. */
    public boolean enVigueur(Reglage code, LocalDate jour) {
        return serie(code).versions().stream()
                .anyMatch(version -> version.periode().contient(jour));
    }

    /**
     * The generation of an agent.
     *
     * @throws DemandeRefusee PARAMETRE_MANQUANT naming category, birth and departure when it is not loaded
     */
    Generation generation(Categorie categorie, LocalDate naissance, LocalDate depart) {
        return generations.stream()
                .filter(g -> g.categorie() == categorie)
                .filter(g -> g.naissances().contient(naissance) && g.effets().contient(depart))
                .findFirst()
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.PARAMETRE_MANQUANT,
                        "L'âge et la durée requis ne sont pas connus pour une naissance le %s, en %s, et un départ le %s."
                                .formatted(
                                        DateFrancaise.courte(naissance),
                                        categorie.libelle(),
                                        DateFrancaise.courte(depart)),
                        "departs"));
    }

    /** The rule on a kind of time, a rule for the very reason going before that for all. */
    public Optional<RegleService> service(String nature, String code, String motif, LocalDate jour) {
        return chercher(nature, code, motif, jour).or(() -> chercher(nature, code, "", jour));
    }

    private Optional<RegleService> chercher(String nature, String code, String motif, LocalDate jour) {
        return services.stream()
                .filter(r -> r.nature().equals(nature)
                        && r.code().equals(code)
                        && r.motif().equals(motif))
                .filter(r -> r.periode().contient(jour))
                .findFirst();
    }

    /** Days on which what counts as services may change. */
    public SortedSet<LocalDate> ruptures() {
        SortedSet<LocalDate> jours = new TreeSet<>();
        services.forEach(regle -> jours.add(regle.periode().debut()));
        List.of(Reglage.AFFILIATION_HEURES, Reglage.TEMPS_COMPLET_HEURES).forEach(code -> serie(code)
                .versions()
                .forEach(version -> jours.add(version.periode().debut())));
        return jours;
    }
}
