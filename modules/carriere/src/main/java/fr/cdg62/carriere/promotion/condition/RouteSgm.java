package fr.cdg62.carriere.promotion.condition;

import fr.cdg62.carriere.api.promotion.dossier.ServicesSgm;
import fr.cdg62.carriere.api.promotion.dossier.VoiePI;
import fr.cdg62.carriere.avancement.service.ServicesEffectifs;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.saisie.Saisie;
import fr.cdg62.socle.trace.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Examines a proposal by one of the special routes of the secrétaires généraux de mairie. */
@ApplicationScoped
public class RouteSgm {

    @Inject
    private ServicesEffectifs services;

    @Inject
    private Grilles grilles;

    @Inject
    private Parametres parametres;

    @Inject
    private Horloge horloge;

    /** Each route leads to one cadre d'emplois; SAISIE_INVALIDE on {@code grade} for another. */
    public void exigerGrade(VoiePI voie, String cadre) {
        String attendu = voie == VoiePI.SGM_ATTACHE ? "ATTACHE" : "REDACTEUR";
        Saisie.exiger(
                voie == VoiePI.QUOTA || cadre.equals(attendu),
                "La voie « %s » mène au cadre d'emplois %s.".formatted(voie.libelle(), attendu),
                "grade");
    }

    /**
     * How the conditions are met today.
     *
     * @param gradeDetenu code of the grade held
     * @throws fr.cdg62.socle.probleme.DemandeRefusee PI_SERVICES_SGM naming what is not met
     */
    public Trace exiger(VoiePI voie, ServicesSgm sgm, Candidat candidat, String gradeDetenu, boolean examenPasse) {
        LocalDate jour = horloge.aujourdHui();
        new ConditionsSgm(parametres::serie)
                .exiger(
                        voie,
                        sgm,
                        grilles.catalogue().grade(gradeDetenu),
                        services.au(candidat.carriere(), jour, "C"),
                        examenPasse,
                        jour);
        return ConditionsSgm.trace(voie, sgm);
    }
}
