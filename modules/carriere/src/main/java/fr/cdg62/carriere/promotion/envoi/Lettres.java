package fr.cdg62.carriere.promotion;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.dossierpi.CourrierPI;
import fr.cdg62.carriere.api.dossierpi.EtatDossierPI;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.carriere.promotion.document.Courrier;
import fr.cdg62.carriere.promotion.document.ImpressionPI;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;

/** Writes the letters about a proposal, once its state calls for them. */
@ApplicationScoped
class CourriersPI {

    private static final String RECOURS = "Cette décision peut être contestée devant le tribunal administratif de Lille"
            + " dans les deux mois de sa notification.";

    @Inject
    private ImpressionPI impression;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Grilles grilles;

    @Inject
    private Horloge horloge;

    /** The letter as PDF/A; ETAT_TRANSITION_INTERDITE when the dossier does not call for it. */
    byte[] ecrire(DossierPI dossier, CourrierPI courrier) {
        exiger(dossier, courrier);
        return impression.courrier(new Courrier(
                titre(courrier),
                collectivites.lire(dossier.siren()).nom(),
                dossier.siren(),
                dossier.candidat().qui(),
                courte(horloge.aujourdHui()),
                paragraphes(dossier, courrier)));
    }

    private static void exiger(DossierPI dossier, CourrierPI courrier) {
        boolean permis =
                switch (courrier) {
                    case ACCUSE ->
                        EnumSet.complementOf(EnumSet.of(EtatDossierPI.BROUILLON))
                                .contains(dossier.etat());
                    case IRRECEVABILITE -> dossier.etat() == EtatDossierPI.IRRECEVABLE;
                    case NON_RETENU -> dossier.etat() == EtatDossierPI.NON_RETENU;
                };
        if (!permis) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "Ce courrier n'existe pas à l'état %s du dossier.".formatted(dossier.etat()),
                    "courrier");
        }
    }

    private static String titre(CourrierPI courrier) {
        return switch (courrier) {
            case ACCUSE -> "Accusé de réception d'une proposition de promotion interne";
            case IRRECEVABILITE -> "Notification d'irrecevabilité d'une proposition de promotion interne";
            case NON_RETENU -> "Promotion interne : suite donnée à une proposition";
        };
    }

    private List<String> paragraphes(DossierPI dossier, CourrierPI courrier) {
        String objet = "au grade « %s », au titre de la campagne %d"
                .formatted(
                        grilles.catalogue().grade(dossier.grade()).libelle(),
                        dossier.campagne().annee());
        return switch (courrier) {
            case ACCUSE ->
                List.of(
                        "Le Centre de gestion a reçu votre proposition de promotion interne de %s %s."
                                .formatted(dossier.candidat().qui(), objet),
                        "Elle sera instruite puis cotée d'après les lignes directrices de gestion. Ce courrier ne préjuge ni"
                                + " de sa recevabilité ni de l'inscription de l'agent.");
            case IRRECEVABILITE ->
                List.of(
                        "Votre proposition de promotion interne de %s %s n'est pas recevable."
                                .formatted(dossier.candidat().qui(), objet),
                        "Motif : " + dossier.motif(),
                        RECOURS);
            case NON_RETENU ->
                List.of(
                        "La candidature de %s %s n'a pas été retenue sur la liste d'aptitude."
                                .formatted(dossier.candidat().qui(), objet),
                        "Motif : " + dossier.motif(),
                        "L'agent peut être proposé de nouveau à une prochaine campagne.",
                        RECOURS);
        };
    }
}
