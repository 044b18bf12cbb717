package fr.cdg62.partenaires.retraite;

import fr.cdg62.carriere.api.retraite.cohorte.LigneCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.RechercheAgentsCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.TypeInformation;
import fr.cdg62.carriere.api.retraite.echange.EchangesRetraite;
import fr.cdg62.partenaires.contrat.retraite.AgentCohorte;
import fr.cdg62.partenaires.contrat.retraite.Cohorte;
import fr.cdg62.partenaires.contrat.retraite.EtatCohorte;
import fr.cdg62.partenaires.contrat.retraite.EtatCompte;
import fr.cdg62.partenaires.contrat.retraite.ListerCohorte;
import fr.cdg62.partenaires.contrat.retraite.ListerCohorteResponse;
import fr.cdg62.partenaires.contrat.retraite.TypeDI;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;

/** Cohorts as the contract writes them. */
final class Cohortes {
    private Cohortes() {}

    /** One page of the agents of a cohort, without acknowledgement yet. */
    static ListerCohorteResponse lister(
            EchangesRetraite echanges, PartenaireAuthentifie partenaire, ListerCohorte demande) {
        LigneCohorte lue = echanges.cohorte(
                partenaire,
                demande.getAnneeNaissance(),
                TypeInformation.valueOf(demande.getTypeDI().name()));
        Page<fr.cdg62.carriere.api.retraite.cohorte.AgentCohorte> agents = echanges.agents(
                partenaire,
                lue.id(),
                new RechercheAgentsCohorte(
                        demande.getSiren(),
                        Boolean.TRUE.equals(demande.isAFiabiliser()),
                        null,
                        new DemandePage(demande.getPage(), demande.getTaille(), null)));
        ListerCohorteResponse reponse = new ListerCohorteResponse();
        reponse.setCohorte(cohorte(lue));
        reponse.setEtat(EtatCohorte.valueOf(lue.etat().name()));
        reponse.setTotal(agents.total());
        agents.elements().forEach(agent -> reponse.getAgent().add(agent(agent)));
        return reponse;
    }

    private static Cohorte cohorte(LigneCohorte lue) {
        Cohorte cohorte = new Cohorte();
        cohorte.setAnnee(lue.annee());
        cohorte.setType(TypeDI.valueOf(lue.type().name()));
        cohorte.setFiableLe(lue.fiableLe());
        return cohorte;
    }

    private static AgentCohorte agent(fr.cdg62.carriere.api.retraite.cohorte.AgentCohorte lu) {
        AgentCohorte agent = new AgentCohorte();
        agent.setNumeroCarriere(lu.carriere());
        agent.setNom(lu.nom());
        agent.setPrenom(lu.prenom());
        agent.setSiren(lu.siren());
        agent.setNumeroCompte(lu.compte());
        agent.setEtat(lu.etat() == null ? null : EtatCompte.valueOf(lu.etat().name()));
        return agent;
    }
}
