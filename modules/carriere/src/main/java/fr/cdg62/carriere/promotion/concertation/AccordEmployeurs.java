package fr.cdg62.carriere.promotion.concertation;

import fr.cdg62.carriere.api.duree.DureeHebdomadaire;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.trace.Trace;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The decision on an agent whom several employers have in one cadre d'emplois (specification carrière, § 2.1.4): it is that
 * of the employer of most hours, the first recruiter where two are equal, once the others have given their opinion; if one
 * disagrees, a majority of authorities and hours is needed.
 *
 * @param employeurs all of them; a single one decides alone
 */
public record AccordEmployeurs(List<Employeur> employeurs, MajoriteEmployeurs majorite) {
    public AccordEmployeurs {
        employeurs = List.copyOf(employeurs);
    }

    /** Who decides. */
    public Employeur decideur() {
        return employeurs.stream()
                .min(Comparator.comparing(Employeur::minutes)
                        .reversed()
                        .thenComparing(Employeur::depuis)
                        .thenComparing(Employeur::siren))
                .orElseThrow();
    }

    /** PI_CONCERTATION when another employer decides. */
    public void exigerDecideur(String siren) {
        if (employeurs.size() > 1 && !decideur().siren().equals(siren)) {
            throw refus(
                    "La proposition revient à %s, qui emploie l'agent le plus longtemps (%s par semaine) ; vous lui donnez votre avis."
                            .formatted(
                                    decideur().nom(),
                                    new DureeHebdomadaire(decideur().minutes()).texte()),
                    "carriere");
        }
    }

    /**
     * The agreement in words, nothing for a single employer; PI_CONCERTATION without the opinion of each of the others, or
     * without the majority if one disagrees.
     *
     * @param avis whether each of the other employers is favourable, by its SIREN
     */
    public Trace exiger(String siren, Map<String, Boolean> avis) {
        if (employeurs.size() < 2) {
            return new Trace(List.of());
        }
        exigerDecideur(siren);
        exigerAvis(siren, avis);
        List<Employeur> favorables = employeurs.stream()
                .filter(employeur -> employeur.siren().equals(siren) || avis.get(employeur.siren()))
                .toList();
        int minutes = minutes(favorables);
        int total = minutes(employeurs);
        boolean reunie = favorables.size() == employeurs.size()
                || majorite.reunie(favorables.size(), employeurs.size(), minutes, total);
        String compte = "employeurs favorables : %d sur %d, pour %s sur %s par semaine"
                .formatted(
                        favorables.size(),
                        employeurs.size(),
                        new DureeHebdomadaire(minutes).texte(),
                        new DureeHebdomadaire(total).texte());
        if (!reunie) {
            throw refus(
                    "Les employeurs de l'agent ne sont pas d'accord et la majorité n'est pas réunie : " + compte + ".",
                    "avis");
        }
        return new Tracage()
                .etape("Accord des employeurs de l'agent", compte, "la proposition est possible", majorite.source())
                .fin();
    }

    private void exigerAvis(String siren, Map<String, Boolean> avis) {
        String muets = employeurs.stream()
                .filter(employeur -> !employeur.siren().equals(siren) && !avis.containsKey(employeur.siren()))
                .map(Employeur::nom)
                .collect(Collectors.joining(", "));
        if (!muets.isEmpty()) {
            throw refus(
                    "Recueillez d'abord l'avis de chaque autre employeur de l'agent : %s.".formatted(muets), "avis");
        }
    }

    private static int minutes(List<Employeur> employeurs) {
        return employeurs.stream().mapToInt(Employeur::minutes).sum();
    }

    private static DemandeRefusee refus(String message, String champ) {
        return new DemandeRefusee(CodeProbleme.PI_CONCERTATION, message, champ);
    }
}
