package fr.cdg62.carriere.promotion;

import fr.cdg62.carriere.api.promotion.dossier.AvisEmployeur;
import fr.cdg62.carriere.api.promotion.dossier.EmployeurPI;
import fr.cdg62.carriere.api.promotion.dossier.EtatDossierPI;
import fr.cdg62.carriere.promotion.concertation.AccordEmployeurs;
import fr.cdg62.carriere.promotion.concertation.Employeur;
import fr.cdg62.carriere.promotion.concertation.EmployeursDeLAgent;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.saisie.Saisie;
import fr.cdg62.socle.trace.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The agreement of the employers of an agent on his proposal. */
@ApplicationScoped
class ConcertationPI {
    @Inject
    private EmployeursDeLAgent employeurs;

    @Inject
    private Horloge horloge;

    /** PI_CONCERTATION when another employer decides. */
    void exigerDecideur(long carriere, String siren) {
        employeurs.de(carriere).exigerDecideur(siren);
    }

    /** The agreement in words; PI_CONCERTATION without it. */
    Trace exiger(DossierPI dossier) {
        return employeurs
                .de(dossier.propose().carriere())
                .exiger(dossier.propose().siren(), dossier.avis());
    }

    /** The opinion itself when it is that of another employer of the agent; null for none. */
    AvisEmployeur recevable(DossierPI dossier, AvisEmployeur avis) {
        if (avis != null) {
            Saisie.present(avis.favorable(), "avis.favorable");
            Saisie.exiger(
                    !Saisie.present(avis.recuLe(), "avis.recuLe").isAfter(horloge.aujourdHui()),
                    "L'avis est reçu au plus tard aujourd'hui.",
                    "avis.recuLe");
            Saisie.exiger(
                    employeurs.de(dossier.propose().carriere()).employeurs().stream()
                            .map(Employeur::siren)
                            .anyMatch(siren -> siren.equals(avis.siren())
                                    && !siren.equals(dossier.propose().siren())),
                    "L'avis est celui d'un autre employeur de l'agent dans son cadre d'emplois.",
                    "avis.siren");
        }
        return avis;
    }

    /** Who is to be heard while the agent is not proposed; empty for an agent who has one employer. */
    List<EmployeurPI> employeurs(DossierPI dossier) {
        if (dossier.etat() != EtatDossierPI.BROUILLON) {
            return List.of();
        }
        AccordEmployeurs accord = employeurs.de(dossier.propose().carriere());
        Map<String, Boolean> avis = dossier.avis();
        return accord.employeurs().size() < 2
                ? List.of()
                : accord.employeurs().stream()
                        .map(employeur -> new EmployeurPI(
                                employeur.siren(),
                                employeur.nom(),
                                employeur.minutes(),
                                employeur.depuis(),
                                employeur.equals(accord.decideur()),
                                avis.get(employeur.siren())))
                        .toList();
    }
}
