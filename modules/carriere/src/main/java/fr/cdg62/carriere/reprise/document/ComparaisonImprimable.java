package fr.cdg62.carriere.reprise.document;

import fr.cdg62.carriere.api.classement.Classement;
import fr.cdg62.carriere.api.reprise.ScenarioReprise;
import fr.cdg62.carriere.grille.Rang;
import fr.cdg62.carriere.impression.Destinataire;
import fr.cdg62.carriere.impression.Ecrit;
import fr.cdg62.carriere.reprise.document.ArreteImprimable.Pas;
import fr.cdg62.carriere.reprise.document.ArreteImprimable.Service;
import java.util.List;
import java.util.stream.Stream;

/** All the schemes of a study side by side, as printed. */
public record ComparaisonImprimable(
        Destinataire destinataire,
        String agent,
        String grade,
        String nomination,
        String delai,
        List<Service> services,
        List<Regime> regimes) {
    /** A scheme: its place and the steps that lead to it, or the article that is missing. */
    public record Regime(
            String libelle,
            String marques,
            String prise,
            String place,
            String indices,
            String maintien,
            List<Pas> etapes) {
        public static Regime de(ScenarioReprise scenario) {
            Classement place = scenario.classement();
            return new Regime(
                    scenario.libelle(),
                    marques(scenario),
                    scenario.prise() == null ? "" : scenario.prise().texte(),
                    place == null ? scenario.refus() : new Rang(place.echelon(), place.anciennete()).texte(),
                    place == null ? "" : "IB %d, IM %d".formatted(place.indiceBrut(), place.indiceMajore()),
                    place == null ? "" : Ecrit.texte(place.indiceBrutMaintenu()),
                    place == null
                            ? List.of()
                            : place.trace().etapes().stream()
                                    .map(pas -> new Pas(pas.libelle(), pas.calcul(), pas.resultat(), pas.source()))
                                    .toList());
        }

        private static String marques(ScenarioReprise scenario) {
            boolean aVerifier =
                    scenario.classement() != null && !scenario.classement().verifie();
            return String.join(
                    ", ",
                    Stream.of(
                                    scenario.meilleur() ? "le plus favorable" : "",
                                    scenario.parDefaut() ? "par défaut" : "",
                                    aVerifier ? "données à vérifier" : "")
                            .filter(marque -> !marque.isEmpty())
                            .toList());
        }
    }
}
