package fr.cdg62.carriere.promotion.envoi;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.promotion.dossier.CourrierPI;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.carriere.promotion.document.Courrier;
import fr.cdg62.carriere.promotion.document.ImpressionPI;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Words and prints the letters about a proposal. */
@ApplicationScoped
class Lettres {

    private static final String RECOURS = "Cette décision peut être contestée devant le tribunal administratif de Lille"
            + " dans les deux mois de sa notification.";

    @Inject
    private ImpressionPI impression;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Grilles grilles;

    /** As PDF/A, dated the day it is sent. */
    byte[] imprimer(Proposition proposition, CourrierPI courrier, LocalDate date, List<String> paragraphes) {
        return impression.courrier(new Courrier(
                titre(courrier),
                collectivites.lire(proposition.siren()).nom(),
                proposition.siren(),
                proposition.qui(),
                courte(date),
                paragraphes));
    }

    private static String titre(CourrierPI courrier) {
        return switch (courrier) {
            case ACCUSE -> "Accusé de réception d'une proposition de promotion interne";
            case IRRECEVABILITE -> "Notification d'irrecevabilité d'une proposition de promotion interne";
            case NON_RETENU -> "Promotion interne : suite donnée à une proposition";
        };
    }

    List<String> paragraphes(Proposition proposition, CourrierPI courrier) {
        String objet = "au grade « %s », au titre de la campagne %d"
                .formatted(grilles.catalogue().grade(proposition.grade()).libelle(), proposition.annee());
        return switch (courrier) {
            case ACCUSE ->
                List.of(
                        "Le Centre de gestion a reçu votre proposition de promotion interne de %s %s."
                                .formatted(proposition.qui(), objet),
                        "Elle sera instruite puis cotée d'après les lignes directrices de gestion. Ce courrier ne préjuge ni"
                                + " de sa recevabilité ni de l'inscription de l'agent.");
            case IRRECEVABILITE ->
                List.of(
                        "Votre proposition de promotion interne de %s %s n'est pas recevable."
                                .formatted(proposition.qui(), objet),
                        "Motif : " + proposition.motif(),
                        RECOURS);
            case NON_RETENU ->
                List.of(
                        "La candidature de %s %s n'a pas été retenue sur la liste d'aptitude."
                                .formatted(proposition.qui(), objet),
                        "Motif : " + proposition.motif(),
                        "L'agent peut être proposé de nouveau à une prochaine campagne.",
                        RECOURS);
        };
    }
}
