package fr.cdg62.partenaires.retraite;

import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.EstimationVue;
import fr.cdg62.carriere.api.retraite.MotifDepart;
import fr.cdg62.carriere.api.retraite.PensionVue;
import fr.cdg62.carriere.api.retraite.SurcotisationVue;
import fr.cdg62.carriere.api.retraite.hypothese.BonificationIndiciaire;
import fr.cdg62.carriere.api.retraite.hypothese.Complements;
import fr.cdg62.carriere.api.retraite.hypothese.Surcotisation;
import fr.cdg62.partenaires.contrat.retraite.HypotheseNbi;
import fr.cdg62.partenaires.contrat.retraite.HypotheseSurcotisation;
import fr.cdg62.partenaires.contrat.retraite.IssuePension;
import fr.cdg62.partenaires.contrat.retraite.Pension;
import fr.cdg62.partenaires.contrat.retraite.SimulerPension;
import fr.cdg62.partenaires.contrat.retraite.SimulerPensionResponse;
import fr.cdg62.partenaires.contrat.retraite.SurcotisationEstimee;

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
                new Complements(null, nbi(demande.getNbi()), surcotisation(demande.getSurcotisation()), null, null));
    }

    private static BonificationIndiciaire nbi(HypotheseNbi demandee) {
        return demandee == null ? null : new BonificationIndiciaire(demandee.getPoints(), demandee.getTrimestres());
    }

    private static Surcotisation surcotisation(HypotheseSurcotisation demandee) {
        return demandee == null
                ? null
                : new Surcotisation(demandee.getDebut(), demandee.getMois(), demandee.getQuotite(), false);
    }

    private static int entier(Integer valeur) {
        return valeur == null ? 0 : valeur;
    }

    static SimulerPensionResponse reponse(EstimationVue estimation) {
        SimulerPensionResponse reponse = new SimulerPensionResponse();
        reponse.setAgent(estimation.agent());
        reponse.setOuvertureDroit(estimation.ouverture());
        reponse.setSansDecote(estimation.sansDecote());
        boolean avecNbi = estimation.demande().complements().nbi() != null;
        estimation.pensions().forEach(pension -> reponse.getPension().add(pension(pension, avecNbi)));
        reponse.getAVerifier().addAll(estimation.aVerifier());
        return reponse;
    }

    private static Pension pension(PensionVue lue, boolean avecNbi) {
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
        pension.setSupplementNbi(avecNbi ? lue.supplementNbi() : null);
        pension.setSurcotisation(lue.surcotisation() == null ? null : surcotisation(lue.surcotisation()));
        return pension;
    }

    private static SurcotisationEstimee surcotisation(SurcotisationVue lue) {
        SurcotisationEstimee estimee = new SurcotisationEstimee();
        estimee.setGain(lue.gain());
        estimee.setCout(lue.cout());
        estimee.setSurcout(lue.surcout());
        return estimee;
    }
}
