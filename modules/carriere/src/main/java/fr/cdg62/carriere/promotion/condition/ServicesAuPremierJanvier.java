package fr.cdg62.carriere.promotion.condition;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.avancement.service.ServicesEffectifs;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.trace.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Conditions of services are met on 1 January of the year of the list (décret 2013-593, art. 21). */
@ApplicationScoped
public class ServicesAuPremierJanvier {

    @Inject
    private ConditionsPI conditions;

    @Inject
    private ServicesEffectifs services;

    @Inject
    private Grilles grilles;

    /**
     * How the services are counted.
     *
     * @throws DemandeRefusee AVANCEMENT_CONDITIONS when they are too short; PARAMETRE_MANQUANT naming the grade when its
     *     conditions are not loaded
     */
    public Trace exiger(Candidat candidat) {
        LocalDate date = candidat.jour();
        ConditionPI condition = conditions.au(candidat.grade(), date).orElseThrow(() -> absente(candidat));
        Duree acquis = services.au(candidat.carriere(), date, condition.categorie());
        Trace trace = new Tracage()
                .etape(
                        "Services effectifs au " + courte(date),
                        condition.categorie() == null ? "toutes catégories" : "catégorie " + condition.categorie(),
                        acquis.texte(),
                        "décret n° 2013-593, art. 21")
                .etape(
                        "Services exigés",
                        "grade " + candidat.grade(),
                        condition.services().texte(),
                        condition.source().citation())
                .fin();
        if (acquis.compareTo(condition.services()) < 0) {
            throw new DemandeRefusee(
                    CodeProbleme.AVANCEMENT_CONDITIONS,
                    "%s compte %s de services au %s pour %s exigés (%s)."
                            .formatted(
                                    candidat.qui(),
                                    acquis.texte(),
                                    courte(date),
                                    condition.services().texte(),
                                    condition.source().citation()),
                    "carriere");
        }
        return trace;
    }

    private DemandeRefusee absente(Candidat candidat) {
        return new DemandeRefusee(
                CodeProbleme.PARAMETRE_MANQUANT,
                "Les conditions de la promotion interne au grade %s ne sont pas chargées au %s. Texte à obtenir : le"
                                .formatted(candidat.grade(), courte(candidat.jour()))
                        + " statut particulier du cadre d'emplois « %s »."
                                .formatted(grilles.catalogue()
                                        .grade(candidat.grade())
                                        .libelleCadre()),
                "grade");
    }
}
