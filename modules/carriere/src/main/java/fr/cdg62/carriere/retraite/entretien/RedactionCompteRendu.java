package fr.cdg62.carriere.retraite.entretien;

import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.entretien.RendezVous;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.retraite.EstimationsPension;
import fr.cdg62.carriere.retraite.ImpressionPension;
import fr.cdg62.socle.impression.Impression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes the report once for all, with the estimation as it is that day. */
@ApplicationScoped
class RedactionCompteRendu {
    private static final String GABARIT = "carriere/entretien-retraite.html";

    @Inject
    private EstimationsPension estimations;

    @Inject
    private ImpressionPension pension;

    @Inject
    private Impression impression;

    byte[] rediger(Identite identite, RendezVous rendezVous, String texte, DemandeEstimation hypotheses) {
        return impression.produire(
                GABARIT,
                CompteRenduImprimable.de(rendezVous, texte, pension.imprimable(estimations.de(identite, hypotheses))));
    }
}
