package fr.cdg62.carriere.echelon;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.impression.Impression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints draft arrêtés, or those already signed, one after another. */
@ApplicationScoped
class EditionArretes {
    private static final String GABARIT = "carriere/arretes-echelon.html";

    @Inject
    private Impression impression;

    @Inject
    private Grilles grilles;

    @Inject
    private Collectivites collectivites;

    /** One PDF/A; the proposals are of one collectivité. */
    byte[] pdf(List<PropositionEchelon> propositions) {
        String nom = collectivites.lire(propositions.get(0).siren()).nom();
        Map<String, GradeVue> grades =
                grilles.grades().stream().collect(Collectors.toMap(GradeVue::code, Function.identity()));
        return impression.produire(
                GABARIT,
                new ArreteImprimable.Recueil(
                        nom,
                        propositions.stream()
                                .map(proposition -> imprimable(nom, proposition, grades.get(proposition.grade())))
                                .toList()));
    }

    static ArreteImprimable imprimable(String nom, PropositionEchelon p, GradeVue grade) {
        return new ArreteImprimable(
                nom,
                p.siren(),
                p.numero(),
                p.agent(),
                grade.libelle(),
                grade.texte(),
                p.deEchelon(),
                p.versEchelon(),
                p.indiceBrut(),
                p.indiceMajore(),
                DateFrancaise.courte(p.dateEffet()),
                new Duree(p.reliquatJours()).texte(),
                p.aVerifier(),
                p.avertissement(),
                p.signeeLe() == null ? null : DateFrancaise.courte(p.signeeLe()),
                p.trace().etapes());
    }
}
