package fr.cdg62.referentiel.affiliation.opposition;

import fr.cdg62.referentiel.api.affiliation.opposition.BilanOpposition;
import fr.cdg62.referentiel.saisie.Textes;
import fr.cdg62.socle.calendrier.Delais;
import fr.cdg62.socle.trace.Tracage;
import java.time.LocalDate;

/**
 * Opposition to a voluntary affiliation (R-AFF-6): two thirds of the affiliated collectivités with three quarters of
 * their civil servants, or three quarters with two thirds, within two months.
 *
 * @param delaiMois months during which oppositions are received
 * @param majoriteSimple the smaller share, in twelfths (8 for two thirds)
 * @param majoriteForte the larger share, in twelfths (9 for three quarters)
 * @param source text of the rule, for the trace
 */
record RegleOpposition(int delaiMois, int majoriteSimple, int majoriteForte, String source) {
    private static final int DOUZIEMES = 12;

    /**
     * Number of collectivités and of their civil servants.
     */
    record Poids(int collectivites, int agents) {}

    LocalDate dateLimite(LocalDate notification) {
        return Delais.mois(notification, delaiMois);
    }

    BilanOpposition bilan(LocalDate notification, Poids consultes, Poids opposants) {
        LocalDate limite = dateLimite(notification);
        boolean opposee = reunit(consultes, opposants, majoriteSimple, majoriteForte)
                || reunit(consultes, opposants, majoriteForte, majoriteSimple);
        Tracage trace = new Tracage()
                .etape(
                        "Délai d'opposition",
                        "%s + %d mois".formatted(Textes.date(notification), delaiMois),
                        "jusqu'au " + Textes.date(limite),
                        source)
                .etape(
                        "Oppositions reçues",
                        "collectivités : %d sur %d ; fonctionnaires employés : %d sur %d"
                                .formatted(
                                        opposants.collectivites(),
                                        consultes.collectivites(),
                                        opposants.agents(),
                                        consultes.agents()),
                        opposee ? "majorité réunie : affiliation écartée" : "majorité non réunie",
                        source);
        return new BilanOpposition(
                limite,
                consultes.collectivites(),
                opposants.collectivites(),
                consultes.agents(),
                opposants.agents(),
                opposee,
                trace.fin());
    }

    private static boolean reunit(Poids consultes, Poids opposants, int partCollectivites, int partAgents) {
        return opposants.collectivites() > 0
                && DOUZIEMES * opposants.collectivites() >= partCollectivites * consultes.collectivites()
                && DOUZIEMES * opposants.agents() >= partAgents * consultes.agents();
    }
}
