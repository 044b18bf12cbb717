package fr.cdg62.carriere.retraite.reglage;

import fr.cdg62.carriere.grille.Grillier;
import java.util.List;

/** The figures and rules delivered with the system, read without database. */
public final class ReglesLivrees {
    private ReglesLivrees() {}

    public static ReglesRetraite toutes() {
        return new ReglesRetraite(generations(), reglages(), services());
    }

    /** The same without one figure. */
    public static ReglesRetraite sans(Reglage absent) {
        return new ReglesRetraite(
                generations(),
                reglages().stream().filter(lu -> lu.code() != absent).toList(),
                services());
    }

    /** The same without any rule on what counts. */
    public static ReglesRetraite sansServices() {
        return new ReglesRetraite(generations(), reglages(), List.of());
    }

    static List<Generation> generations() {
        return Grillier.lignes("/donnees/retraite/generations.csv").stream()
                .map(ChargementGenerations::generation)
                .toList();
    }

    static List<LigneReglage.Lu> reglages() {
        return Grillier.lignes("/donnees/retraite/reglages.csv").stream()
                .map(ChargementReglages::reglage)
                .toList();
    }

    static List<RegleService> services() {
        return Grillier.lignes("/donnees/retraite/regles-services.csv").stream()
                .map(ChargementReglesServices::regle)
                .toList();
    }
}
