package fr.cdg62.partenaires.retraite;

import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.EstimationVue;
import fr.cdg62.carriere.api.retraite.MotifDepart;
import fr.cdg62.carriere.api.retraite.PensionVue;
import fr.cdg62.carriere.api.retraite.hypothese.Complements;
import fr.cdg62.partenaires.contrat.retraite.IssuePension;
import fr.cdg62.partenaires.contrat.retraite.Pension;
import fr.cdg62.partenaires.contrat.retraite.SimulerPension;
import fr.cdg62.partenaires.contrat.retraite.SimulerPensionResponse;

/** Estimated pensions as the contract writes them: departures by age only, a reason of health is never exchanged. */
final class Simulations {
    private Simulations() {}

    static DemandeEstimation hypotheses(SimulerPension demande) {
        return new DemandeEstimation(
                demande.getDateDepart(),
                MotifDepart.AGE,
                entier(demande.getTrimestresAutresRegimes()),
                entier(demande.getTrimestresEnfants()),
                0,
                entier(demande.getEnfants()),
                entier(demande.getAnneesActives()),
                false,
                Complements.AUCUN);
    }

    private static int entier(Integer valeur) {
        return valeur == null ? 0 : valeur;
    }

    static SimulerPensionResponse reponse(EstimationVue estimation) {
        SimulerPensionResponse reponse = new SimulerPensionResponse();
        reponse.setAgent(estimation.agent());
        reponse.setOuvertureDroit(estimation.ouverture());
        reponse.setSansDecote(estimation.sansDecote());
        estimation.pensions().forEach(pension -> reponse.getPension().add(pension(pension)));
        reponse.getAVerifier().addAll(estimation.aVerifier());
        return reponse;
    }

    private static Pension pension(PensionVue lue) {
        Pension pension = new Pension();
        pension.setDateDepart(lue.depart());
        pension.setIssue(IssuePension.valueOf(lue.issue().name()));
        pension.setTrimestresServices(lue.trimestresServices());
        pension.setTrimestresAssurance(lue.trimestresAssurance());
        pension.setTrimestresRequis(lue.trimestresRequis());
        pension.setIndiceMajore(lue.indice());
        pension.setTaux(lue.tauxPct());
        pension.setDecote(lue.decotePct());
        pension.setSurcote(lue.surcotePct());
        pension.setMinimumGaranti(lue.minimumGaranti());
        pension.setMontant(lue.montant());
        return pension;
    }
}
