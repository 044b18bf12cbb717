package fr.cdg62.carriere.echelon;

import fr.cdg62.carriere.api.echelon.AvancementPresente;
import fr.cdg62.carriere.api.echelon.EchelonAVenir;
import fr.cdg62.carriere.api.echelon.ProjectionVue;
import fr.cdg62.carriere.echelon.calcul.Avancement;
import fr.cdg62.carriere.echelon.calcul.ControleAvancement;
import fr.cdg62.carriere.echelon.calcul.Projecteur;
import fr.cdg62.carriere.echelon.calcul.Projection;
import fr.cdg62.carriere.parcours.Chronologies;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.trace.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Computations on one career, on demand. */
@ApplicationScoped
class ProjectionsEchelon {
    private static final int ANNEES_MAX = 40;

    @Inject
    private Projecteur projecteur;

    @Inject
    private Chronologies chronologies;

    @Inject
    private Horloge horloge;

    ProjectionVue projeter(long carriere, int annees) {
        if (annees < 1 || annees > ANNEES_MAX) {
            throw new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, "De 1 à 40 années.", "annees");
        }
        return projecteur
                .pret()
                .de(chronologies.de(carriere), horloge.aujourdHui().plusYears(annees))
                .map(ProjectionsEchelon::vue)
                .orElseGet(() -> new ProjectionVue(List.of(), Projection.Issue.AU_DELA.name(), new Trace(List.of())));
    }

    EchelonAVenir verifier(long carriere, AvancementPresente presente) {
        if (presente.auChoix()) {
            throw new DemandeRefusee(
                    CodeProbleme.AVANCEMENT_AU_CHOIX,
                    "L'avancement d'échelon se fait à l'ancienneté et de plein droit : il n'existe pas d'avancement"
                            + " selon la valeur professionnelle (CGFP, art. L522-2).",
                    "auChoix");
        }
        if (presente.grade() == null || presente.date() == null) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Indiquez le grade et la date.",
                    presente.grade() == null ? "grade" : "date");
        }
        return vue(new ControleAvancement(projecteur.pret())
                .exiger(
                        chronologies.de(carriere),
                        presente.grade(),
                        presente.echelon(),
                        presente.date(),
                        presente.indiceBrut()));
    }

    private static ProjectionVue vue(Projection projection) {
        return new ProjectionVue(
                projection.avancements().stream().map(ProjectionsEchelon::vue).toList(),
                projection.issue().name(),
                projection.trace());
    }

    private static EchelonAVenir vue(Avancement avancement) {
        return new EchelonAVenir(
                avancement.grade(),
                avancement.vers().numero(),
                avancement.vers().indiceBrut(),
                avancement.vers().indiceMajore(),
                avancement.date(),
                avancement.reliquat().jours(),
                !avancement.verifie(),
                avancement.trace());
    }
}
