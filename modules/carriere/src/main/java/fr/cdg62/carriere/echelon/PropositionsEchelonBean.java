package fr.cdg62.carriere.echelon;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.acces.Perimetre;
import fr.cdg62.carriere.api.echelon.AvancementPresente;
import fr.cdg62.carriere.api.echelon.DemandeSurPropositions;
import fr.cdg62.carriere.api.echelon.EchelonAVenir;
import fr.cdg62.carriere.api.echelon.EtatProposition;
import fr.cdg62.carriere.api.echelon.LignePropositionEchelon;
import fr.cdg62.carriere.api.echelon.ProjectionVue;
import fr.cdg62.carriere.api.echelon.PropositionEchelonVue;
import fr.cdg62.carriere.api.echelon.PropositionsEchelon;
import fr.cdg62.carriere.api.echelon.RecherchePropositions;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** See {@link PropositionsEchelon}. */
@Stateless
public class PropositionsEchelonBean implements PropositionsEchelon {
    private static final int MAXIMUM = 200;

    @Inject
    private PropositionsEnBase base;

    @Inject
    private ViePropositions vie;

    @Inject
    private EditionArretes edition;

    @Inject
    private ProjectionsEchelon projections;

    @Inject
    private AccesCarriere accesCarriere;

    @Inject
    private Acces acces;

    @Override
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    public Page<LignePropositionEchelon> chercher(RecherchePropositions recherche) {
        Perimetre perimetre = accesCarriere.perimetre();
        if (estAgent(perimetre)) {
            if (recherche.carriere() == null) {
                throw new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, "Indiquez la carrière.", "carriere");
            }
            accesCarriere.exigerLecture(recherche.carriere());
        } else if (recherche.siren() != null) {
            accesCarriere.exigerCollectivite(recherche.siren());
        } else if (perimetre.estVide() || !acces.estCdg()) {
            throw new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, "Indiquez la collectivité.", "siren");
        }
        return base.chercher(recherche, perimetre);
    }

    @Override
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    public PropositionEchelonVue lire(long id) {
        PropositionEchelon proposition = accessible(base.lire(id));
        return proposition.vue(acces.roles(proposition.siren()));
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE})
    public PropositionEchelonVue survenir(long id, DemandeSurPropositions demande, long version) {
        PropositionEchelon proposition = accessible(base.lire(id));
        proposition.exigerVersion(version);
        vie.survenir(List.of(proposition), demande);
        return base.ecrite(proposition).vue(acces.roles(proposition.siren()));
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE})
    public int survenir(DemandeSurPropositions demande) {
        List<PropositionEchelon> propositions = accessibles(demande.propositions());
        vie.survenir(propositions, demande);
        return propositions.size();
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE, Roles.AGENT})
    public byte[] arretes(List<Long> propositions) {
        return edition.pdf(accessibles(propositions));
    }

    @Override
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    public ProjectionVue projeter(long carriere, int annees) {
        accesCarriere.exigerLecture(carriere);
        return projections.projeter(carriere, annees);
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_CARRIERE})
    public EchelonAVenir verifier(long carriere, AvancementPresente presente) {
        accesCarriere.exigerGestion(carriere);
        return projections.verifier(carriere, presente);
    }

    private List<PropositionEchelon> accessibles(List<Long> ids) {
        if (ids == null || ids.isEmpty() || ids.size() > MAXIMUM) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE, "Choisissez de 1 à 200 propositions.", "propositions");
        }
        List<PropositionEchelon> lues = base.lire(ids);
        lues.forEach(this::accessible);
        boolean toutes = lues.size() == ids.stream().distinct().count()
                && lues.stream().map(PropositionEchelon::siren).distinct().count() == 1;
        if (!toutes) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Choisissez des propositions existantes d'une même collectivité.",
                    "propositions");
        }
        return lues;
    }

    /** Somebody who manages no career but has his own. */
    private boolean estAgent(Perimetre perimetre) {
        return perimetre.estVide() && acces.agent().isPresent();
    }

    /** What was not sent to a collectivité does not exist for it, nor what was not notified for the agent. */
    private PropositionEchelon accessible(PropositionEchelon proposition) {
        if (estAgent(accesCarriere.perimetre())) {
            accesCarriere.exigerLecture(proposition.carriere());
            if (!proposition.estRemise()) {
                throw PropositionsEnBase.inconnue();
            }
            return proposition;
        }
        accesCarriere.exigerCollectivite(proposition.siren());
        if (proposition.etat() == EtatProposition.CALCULEE && !acces.estCdg()) {
            throw PropositionsEnBase.inconnue();
        }
        return proposition;
    }
}
