package fr.cdg62.carriere.retraite.dossier;

import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.EstimationVue;
import fr.cdg62.carriere.api.retraite.MotifDepart;
import fr.cdg62.carriere.api.retraite.dossier.HypothesesReversion;
import fr.cdg62.carriere.api.retraite.dossier.TypePension;
import fr.cdg62.carriere.api.retraite.hypothese.Complements;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.retraite.EstimationsPension;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The shares of the survivors of a dossier: the estimation of a death on its date, with the survivors that it tells. */
@ApplicationScoped
class ReversionDuDossier {
    @Inject
    private EstimationsPension estimations;

    EstimationVue estimer(DossierRetraite dossier, Identite identite) {
        exigerReversion(dossier.type(), "type");
        Demande demande = dossier.demande();
        if (demande.reversion() == null) {
            throw new DemandeRefusee(
                    CodeProbleme.RETRAITE_INCOMPLET, "Les survivants ne sont pas indiqués.", "reversion");
        }
        return estimations.de(
                identite,
                demande(demande, demande.reversion()),
                demande.depart().radiation());
    }

    /** SAISIE_INVALIDE for another pension, which has no survivors. */
    static void exigerReversion(TypePension type, String champ) {
        if (type != TypePension.REVERSION) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Seule une pension de réversion se partage entre des survivants.",
                    champ);
        }
    }

    private static DemandeEstimation demande(Demande demande, HypothesesReversion hypotheses) {
        return new DemandeEstimation(
                List.of(demande.depart().effet()),
                MotifDepart.DECES,
                hypotheses.trimestresAutresRegimes(),
                hypotheses.trimestresEnfants(),
                hypotheses.trimestresBonifications(),
                hypotheses.enfants(),
                0,
                false,
                new Complements(hypotheses.pensions(), hypotheses.nbi(), null, null, hypotheses.survivants()));
    }
}
