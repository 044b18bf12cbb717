package fr.cdg62.carriere.promotion.condition;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.carriere.api.promotion.dossier.ServicesSgm;
import fr.cdg62.carriere.api.promotion.dossier.VoiePI;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.parametre.SerieDatee;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.trace.Trace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * The special routes of the secrétaires généraux de mairie (specification, § 1.16): dates, population of the commune,
 * grade held, length of services, training.
 *
 * @param figures the dated figures, by code
 */
record ConditionsSgm(Function<String, SerieDatee<BigDecimal>> figures) {

    private static final int MOIS_MAXIMUM = 600;

    /**
     * Examines a proposal on a day.
     *
     * @param detenu grade held
     * @param servicesC effective services in category C, for the parcours
     * @param examenPasse whether the examen of the CdG was passed
     * @throws DemandeRefusee PI_SERVICES_SGM naming what is not met
     */
    void exiger(VoiePI voie, ServicesSgm sgm, GradeVue detenu, Duree servicesC, boolean examenPasse, LocalDate jour) {
        Saisie.exiger(
                sgm.mois() >= 0 && sgm.mois() <= MOIS_MAXIMUM,
                "Les services de secrétaire général de mairie vont de 0 à %d mois.".formatted(MOIS_MAXIMUM),
                "sgm.mois");
        switch (voie) {
            case SGM_REQUALIFICATION -> {
                grade(detenu, "ADJ_ADM", 2, "adjoints administratifs principaux");
                commune(sgm, jour);
                mois(sgm.mois(), ouverte("PI_SGM_REQUALIFICATION_MOIS", jour));
            }
            case SGM_PARCOURS -> parcours(sgm, detenu, servicesC, examenPasse, jour);
            case SGM_ATTACHE -> {
                grade(detenu, "REDACTEUR", 1, "rédacteurs");
                commune(sgm, jour);
                mois(sgm.mois(), ouverte("PI_SGM_ATTACHE_MOIS", jour));
            }
            case QUOTA -> {}
        }
    }

    private void parcours(ServicesSgm sgm, GradeVue detenu, Duree servicesC, boolean examenPasse, LocalDate jour) {
        if (!detenu.categorie().equals("C") || detenu.rang() < 2) {
            throw refus("Le parcours est ouvert aux agents de catégorie C d'un grade d'avancement.", "carriere");
        }
        mois(servicesC.moisEntiers(), ouverte("PI_SGM_PARCOURS_MOIS", jour));
        int jours = ouverte("PI_SGM_PARCOURS_JOURS", jour).valeur().intValueExact();
        if (sgm.joursFormation() == null || sgm.joursFormation() < jours) {
            throw refus("La formation exigée est de %d jours.".formatted(jours), "sgm.joursFormation");
        }
        if (!examenPasse) {
            throw refus("Le parcours se conclut par l'examen organisé par le centre de gestion.", "examenLe");
        }
    }

    private static void grade(GradeVue detenu, String cadre, int rang, String qui) {
        if (!detenu.cadreEmplois().equals(cadre) || detenu.rang() < rang) {
            throw refus("Cette voie est ouverte aux %s ; l'agent est %s.".formatted(qui, detenu.libelle()), "carriere");
        }
    }

    private void commune(ServicesSgm sgm, LocalDate jour) {
        int seuil = ouverte("PI_SGM_POPULATION", jour).valeur().intValueExact();
        if (sgm.population() >= seuil) {
            throw refus(
                    "Seuls comptent les services dans une commune de moins de %d habitants ; celle-ci en compte %d."
                            .formatted(seuil, sgm.population()),
                    "sgm.population");
        }
    }

    private static void mois(int acquis, Datee<BigDecimal> exige) {
        int seuil = exige.valeur().intValueExact();
        if (acquis < seuil) {
            throw refus(
                    "%s de services pour %s exigés (%s)."
                            .formatted(
                                    Duree.mois(acquis).texte(),
                                    Duree.mois(seuil).texte(),
                                    exige.source().citation()),
                    "sgm.mois");
        }
    }

    /** The figure in force; a route without figure that day is not open yet, or no longer. */
    private Datee<BigDecimal> ouverte(String code, LocalDate jour) {
        return figures.apply(code).versions().stream()
                .filter(version -> version.periode().contient(jour))
                .findFirst()
                .orElseThrow(() -> refus("Cette voie n'est pas ouverte au %s.".formatted(courte(jour)), "voie"));
    }

    private static DemandeRefusee refus(String message, String champ) {
        return new DemandeRefusee(CodeProbleme.PI_SERVICES_SGM, message, champ);
    }

    /** What was checked, for the dossier. */
    static Trace trace(VoiePI voie, ServicesSgm sgm) {
        return new Tracage()
                .etape(
                        "Voie",
                        voie.libelle(),
                        voie.horsQuota() ? "hors quota" : "quota particulier",
                        "CGFP, BIP SEGEMA")
                .etape(
                        "Services de secrétaire général de mairie",
                        "%s, commune de %d habitants, d'après : %s"
                                .formatted(Duree.mois(sgm.mois()).texte(), sgm.population(), sgm.justificatif()),
                        "conditions remplies",
                        "")
                .fin();
    }
}
