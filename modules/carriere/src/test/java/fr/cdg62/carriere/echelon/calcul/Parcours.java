package fr.cdg62.carriere.echelon.calcul;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.NatureActivite;
import fr.cdg62.carriere.api.position.NatureBonification;
import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.grille.Grillier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A career under construction for a test. */
final class Parcours {
    private final List<Fait> faits = new ArrayList<>();

    static Parcours de(String grade, int echelon, String depuis) {
        Parcours parcours = new Parcours();
        parcours.faits.add(Fait.depuis(LocalDate.parse(depuis), new Valeur.DeSituation(grade, echelon, Duree.NULLE)));
        return parcours;
    }

    Parcours position(TypePosition type, MotifPosition motif, String du, String au) {
        return ajouter(du, au, new Valeur.DePosition(type, motif));
    }

    Parcours conge(TypeConge type, String du, String au) {
        return ajouter(du, au, new Valeur.DeConge(type));
    }

    Parcours activite(NatureActivite type, String du, String au) {
        return ajouter(du, au, new Valeur.DActivite(type));
    }

    Parcours heures(String heures, String du, String au) {
        return ajouter(du, au, new Valeur.DeTemps(null, new BigDecimal(heures)));
    }

    Parcours quotite(String quotite, String du, String au) {
        return ajouter(du, au, new Valeur.DeTemps(new BigDecimal(quotite), null));
    }

    Parcours bonification(int mois, String acquise) {
        faits.add(Fait.depuis(
                LocalDate.parse(acquise), new Valeur.DeBonification(NatureBonification.SGM, Duree.mois(mois))));
        return this;
    }

    private Parcours ajouter(String du, String au, Valeur valeur) {
        faits.add(
                au == null
                        ? Fait.depuis(LocalDate.parse(du), valeur)
                        : Fait.entre(LocalDate.parse(du), LocalDate.parse(au), valeur));
        return this;
    }

    Chronologie chronologie() {
        return Chronologie.de(faits);
    }

    Projection projeter(String limite) {
        return projeter(limite, Grillier.livre());
    }

    Projection projeter(String limite, CatalogueGrilles grilles) {
        return new ProjectionCarriere(grilles, Regles.livrees())
                .de(chronologie(), LocalDate.parse(limite))
                .orElseThrow();
    }

    /** « 6 le 2025-03-01 » for each échelon to come. */
    List<String> echelons(String limite) {
        return echelons(projeter(limite));
    }

    static List<String> echelons(Projection projection) {
        return projection.avancements().stream()
                .map(avancement -> avancement.vers().numero() + " le " + avancement.date())
                .toList();
    }
}
