package fr.cdg62.carriere.retraite.affiliation;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.retraite.affiliation.AffiliationVue;
import fr.cdg62.carriere.api.retraite.affiliation.ContratAffiliation;
import fr.cdg62.carriere.api.retraite.affiliation.PropositionAffiliation;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.parcours.Chronologies;
import fr.cdg62.carriere.retraite.CarrieresDeLAgent;
import fr.cdg62.carriere.retraite.reglage.ReglesEnBase;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;

/** Confronts a contract with the careers and the grids, in a number of queries that does not depend on their length. */
@ApplicationScoped
class VuesAffiliation {
    @Inject
    private AffiliationsEnBase affiliations;

    @Inject
    private CarrieresDeLAgent carrieres;

    @Inject
    private Chronologies chronologies;

    @Inject
    private Assures assures;

    @Inject
    private ReglesEnBase regles;

    @Inject
    private Grilles grilles;

    @Inject
    private Horloge horloge;

    /** Refuses by the codes E103 to E105 a contract that another affiliation or the hours prevent. */
    void exiger(long agent, String siren, ContratAffiliation contrat, long saufCelleCi) {
        grilles.exigerGrade(contrat.grade());
        List<Connue> autres = affiliations.deAgent(agent, saufCelleCi);
        ControleAffiliation.exiger(siren, contrat, autres, heures(agent, siren, contrat, autres, regles.toutes()));
    }

    /** What the system knows, to be declared. */
    PropositionAffiliation proposition(Identite identite) {
        Chronologie chronologie = chronologies.de(identite.carriere());
        return new PropositionAffiliation(
                identite.carriere(),
                identite.siren(),
                assures.connue(identite),
                ContratDeLaCarriere.le(
                        ContratDeLaCarriere.premierJour(chronologie, identite.siren())
                                .orElse(horloge.aujourdHui()),
                        chronologie,
                        grilles.catalogue(),
                        regles.toutes()));
    }

    AffiliationVue de(AffiliationCnracl affiliation, long agent, Predicate<String> roles) {
        ContratAffiliation contrat = affiliation.contrat();
        ReglesRetraite lues = regles.toutes();
        List<Connue> autres = affiliations.deAgent(agent, affiliation.id());
        AffiliationCnracl.Suite suite = affiliation.suite();
        return new AffiliationVue(
                affiliation.id(),
                affiliation.carriere(),
                affiliation.agent(),
                affiliation.siren(),
                affiliation.etat(),
                contrat,
                suite.fin(),
                suite.numero(),
                suite.affilieLe(),
                suite.note(),
                suite.motif(),
                suite.employeurSuivant(),
                suite.issueDe(),
                constats(affiliation.carriere(), contrat, lues),
                heures(agent, affiliation.siren(), contrat, autres, lues).trace(),
                affiliation.possibles(roles),
                affiliation.version());
    }

    private List<Constat> constats(long carriere, ContratAffiliation contrat, ReglesRetraite lues) {
        CatalogueGrilles catalogue = grilles.catalogue();
        return ComparaisonContrat.constater(
                contrat,
                ContratDeLaCarriere.le(contrat.dateEffet(), chronologies.de(carriere), catalogue, lues),
                catalogue);
    }

    private HeuresHebdomadaires heures(
            long agent, String siren, ContratAffiliation contrat, List<Connue> autres, ReglesRetraite lues) {
        return HeuresHebdomadaires.de(siren, contrat, carrieres.connues(agent), autres, lues);
    }
}
