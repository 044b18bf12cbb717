package fr.cdg62.carriere.position;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.controle.ActeEtudie;
import fr.cdg62.carriere.controle.Constats;
import fr.cdg62.carriere.controle.Regle;
import fr.cdg62.carriere.controle.Seuils;
import java.time.LocalDate;

/** Five years at most in one act; after five years, integration has to be proposed; up to six months, it is short. */
final class RegleDetachement implements Regle {
    static final String PAR_ACTE = "DETACHEMENT_ACTE_MOIS";
    static final String INTEGRATION = "DETACHEMENT_INTEGRATION_MOIS";
    private static final String COURT = "DETACHEMENT_COURT_MOIS";

    @Override
    public void examiner(ActeEtudie etude, Constats constats) {
        for (Fait fait : etude.positions(TypePosition.DETACHEMENT)) {
            if (Bornes.exigerFin(fait, constats)) {
                Bornes.exigerMois(fait, "Détachement", etude.seuils().au(PAR_ACTE, fait.du()), constats);
                informer(etude, fait, constats);
            }
        }
    }

    private static void informer(ActeEtudie etude, Fait fait, Constats constats) {
        LocalDate debut =
                etude.renouvelle(fait).map(segment -> segment.periode().debut()).orElse(fait.du());
        Seuils.Seuil integration = etude.seuils().au(INTEGRATION, fait.du());
        LocalDate cinqAns = debut.plusMonths(integration.valeur());
        if (!cinqAns.isAfter(fait.periode().fin())) {
            constats.information(
                    "INTEGRATION_A_PROPOSER",
                    "Détaché sans interruption depuis le %s : l'intégration doit lui être proposée le %s."
                            .formatted(courte(debut), courte(cinqAns)),
                    integration.source());
        }
        Seuils.Seuil court = etude.seuils().au(COURT, fait.du());
        if (fait.periode().fin().isBefore(debut.plusMonths(court.valeur()))) {
            constats.information(
                    "DETACHEMENT_COURT",
                    "Détachement de courte durée (%d mois au plus) : à son terme, l'agent retrouve son emploi."
                            .formatted(court.valeur()),
                    court.source());
        }
    }
}
