package fr.cdg62.carriere.reprise.calcul;

import fr.cdg62.carriere.api.reprise.NatureService;
import fr.cdg62.carriere.api.reprise.ServiceAnterieur;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import java.util.Comparator;
import java.util.List;

/** What services cannot be: the refusals of specification carrière, § 1.7. */
public final class ControleServices {
    private static final int MINUTES_MAX = 48 * 60;

    private ControleServices() {}

    /** Refuses the first fault, by REPRISE_SERVICES or REPRISE_GRADE_AVANCEMENT with its field. */
    public static void verifier(DemandeReprise demande) {
        exigerGradeDeRecrutement(demande);
        demande.services().forEach(service -> verifier(service, demande));
        exigerDistincts(demande.services(service -> service.nature() != NatureService.TROISIEME_CONCOURS));
        exigerDistincts(demande.services(NatureService.TROISIEME_CONCOURS));
    }

    /** Activities that opened the third concours may also be services: the two schemes never add up. */
    private static void exigerDistincts(List<ServiceAnterieur> services) {
        List<ServiceAnterieur> dansLOrdre = services.stream()
                .sorted(Comparator.comparing(ServiceAnterieur::du))
                .toList();
        for (int i = 1; i < dansLOrdre.size(); i++) {
            exigerDistincts(dansLOrdre.get(i - 1), dansLOrdre.get(i));
        }
    }

    private static void exigerGradeDeRecrutement(DemandeReprise demande) {
        int rangMax = "A".equals(demande.grade().categorie()) ? 1 : 2;
        if (demande.grade().rang() > rangMax) {
            throw new DemandeRefusee(
                    CodeProbleme.REPRISE_GRADE_AVANCEMENT,
                    "%s est un grade d'avancement : le classement à la nomination se fait dans un grade de recrutement."
                            .formatted(demande.grade().libelle()),
                    "grade");
        }
    }

    private static void verifier(ServiceAnterieur service, DemandeReprise demande) {
        if (!service.au().isBefore(demande.nomination())) {
            throw refus(
                    "Les services s'arrêtent avant la nomination du %s."
                            .formatted(DateFrancaise.courte(demande.nomination())),
                    "au");
        }
        if (service.nature() == NatureService.PRIVE
                && (service.preuve() == null || service.preuve().isBlank())) {
            throw refus("Des services privés ne se reprennent pas sans justificatif.", "preuve");
        }
        if (tempsDemande(service, demande) && service.minutesHebdo() == null) {
            throw refus(
                    "En catégorie C, les services publics se convertissent en temps plein :"
                            + " indiquez la durée hebdomadaire.",
                    "minutesHebdo");
        }
        if (service.minutesHebdo() != null && (service.minutesHebdo() <= 0 || service.minutesHebdo() > MINUTES_MAX)) {
            throw refus("La durée hebdomadaire va de 1 minute à 48 heures.", "minutesHebdo");
        }
        if (niveauDemande(service, demande) && service.niveau() == null) {
            throw refus("Indiquez le niveau (A, B ou C) des fonctions exercées.", "niveau");
        }
    }

    private static boolean tempsDemande(ServiceAnterieur service, DemandeReprise demande) {
        return service.nature() == NatureService.PUBLIC
                && "C".equals(demande.grade().categorie());
    }

    private static boolean niveauDemande(ServiceAnterieur service, DemandeReprise demande) {
        boolean deServices = service.nature() == NatureService.PUBLIC || service.nature() == NatureService.PRIVE;
        return deServices && !"C".equals(demande.grade().categorie());
    }

    private static void exigerDistincts(ServiceAnterieur avant, ServiceAnterieur apres) {
        if (Periode.entre(avant.du(), avant.au()).chevauche(Periode.entre(apres.du(), apres.au()))) {
            throw refus(
                    "La même période est présentée deux fois : %s (%s) et %s (%s)."
                            .formatted(avant.employeur(), periode(avant), apres.employeur(), periode(apres)),
                    "du");
        }
    }

    private static String periode(ServiceAnterieur service) {
        return "du %s au %s".formatted(DateFrancaise.courte(service.du()), DateFrancaise.courte(service.au()));
    }

    private static DemandeRefusee refus(String message, String champ) {
        return new DemandeRefusee(CodeProbleme.REPRISE_SERVICES, message, champ);
    }
}
