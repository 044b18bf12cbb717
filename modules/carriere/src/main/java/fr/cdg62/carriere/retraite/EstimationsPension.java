package fr.cdg62.carriere.retraite;

import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.EstimationVue;
import fr.cdg62.carriere.api.retraite.PensionVue;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Situation;
import fr.cdg62.carriere.echelon.calcul.Projecteur;
import fr.cdg62.carriere.echelon.calcul.ProjectionCarriere;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.retraite.pension.CalculPension;
import fr.cdg62.carriere.retraite.pension.Conditions;
import fr.cdg62.carriere.retraite.pension.Depart;
import fr.cdg62.carriere.retraite.reglage.ReglesDuDepart;
import fr.cdg62.carriere.retraite.reglage.ReglesEnBase;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.carriere.retraite.reversion.PartageReversion;
import fr.cdg62.carriere.retraite.services.DecompteServices;
import fr.cdg62.carriere.retraite.services.EnfantsAgent;
import fr.cdg62.carriere.retraite.services.PeriodeService;
import fr.cdg62.carriere.retraite.services.Services;
import fr.cdg62.referentiel.api.agent.Agents;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what an estimation needs, in a number of queries that does not depend on the careers, and makes it. */
@ApplicationScoped
public class EstimationsPension {
    @Inject
    private Agents agents;

    @Inject
    private CarrieresDeLAgent carrieres;

    @Inject
    private EnfantsDuCompte enfantsDuCompte;

    @Inject
    private Projecteur projecteur;

    @Inject
    private ReglesEnBase reglesEnBase;

    @Inject
    private Horloge horloge;

    /** Estimates; the caller has checked who asks and that the mission is open. */
    public EstimationVue de(Identite identite, DemandeEstimation demande) {
        LocalDate jour = horloge.aujourdHui();
        LocalDate naissance = agents.naissance(identite.agentId());
        ReglesRetraite regles = reglesEnBase.toutes();
        ReglesDuDepart duJour = regles.au(jour);
        Conditions conditions = Conditions.de(naissance, demande, duJour);
        DemandeEstimation complete = demande.pour(Departs.de(demande, conditions, jour));
        Set<String> aVerifier = new LinkedHashSet<>(duJour.aVerifier());
        Map<Long, Chronologie> toutes = carrieres.toutes(identite.agentId());
        List<LocalDate> departs = complete.departs();
        ProjectionCarriere projection = projecteur.pret();
        ParcoursIndiciaire parcours = parcours(identite, toutes, projection, departs.get(departs.size() - 1));
        EnfantsAgent enfants = enfantsDuCompte.de(identite.agentId(), demande.enfants());
        List<PensionVue> pensions = new ArrayList<>();
        for (LocalDate depart : departs) {
            ReglesDuDepart duDepart = regles.au(depart);
            Services services = DecompteServices.avant(depart, toutes.values(), regles, enfants);
            services.comptees().map(PeriodeService::source).forEach(duDepart::noter);
            PensionVue pension = CalculPension.calculer(
                    new Depart(depart, naissance, complete),
                    services,
                    parcours.situations(),
                    situation -> indice(situation, projection.grilles(), duDepart),
                    duDepart);
            pensions.add(PartageReversion.de(
                    pension, demande.motif(), demande.complements().survivants(), duDepart));
            aVerifier.addAll(duDepart.aVerifier());
        }
        return new EstimationVue(
                identite.carriere(),
                identite.agent(),
                identite.siren(),
                naissance,
                jour,
                conditions.categorie(),
                conditions.ouverture(),
                conditions.sansDecote(),
                complete,
                pensions,
                parcours.avenir(),
                List.copyOf(aVerifier));
    }

    private static ParcoursIndiciaire parcours(
            Identite identite, Map<Long, Chronologie> toutes, ProjectionCarriere projection, LocalDate limite) {
        List<Chronologie> autres = toutes.entrySet().stream()
                .filter(entree -> entree.getKey() != identite.carriere())
                .map(Map.Entry::getValue)
                .toList();
        return ParcoursIndiciaire.de(toutes.get(identite.carriere()), autres, projection, limite);
    }

    private static int indice(Situation situation, CatalogueGrilles grilles, ReglesDuDepart regles) {
        EchelonGrille echelon = grilles.au(situation.grade(), regles.depart()).echelon(situation.echelon());
        regles.noter(echelon.source());
        return echelon.indiceMajore();
    }
}
