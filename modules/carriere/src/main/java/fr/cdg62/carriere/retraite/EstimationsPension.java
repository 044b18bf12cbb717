package fr.cdg62.carriere.retraite;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.EstimationVue;
import fr.cdg62.carriere.api.retraite.MotifDepart;
import fr.cdg62.carriere.api.retraite.PensionVue;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.echelon.calcul.Projecteur;
import fr.cdg62.carriere.echelon.calcul.ProjectionCarriere;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.retraite.pension.Conditions;
import fr.cdg62.carriere.retraite.pension.Depart;
import fr.cdg62.carriere.retraite.pension.OuvertureDroit;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesDuDepart;
import fr.cdg62.carriere.retraite.reglage.ReglesEnBase;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.carriere.retraite.reversion.PartageReversion;
import fr.cdg62.carriere.retraite.services.DecompteServices;
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
import java.util.function.UnaryOperator;

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
        return de(identite, demande, depart -> depart);
    }

    /** The same when the services end before the pension begins: on the eve of {@code cessation}. */
    public EstimationVue de(Identite identite, DemandeEstimation demande, LocalDate cessation) {
        return de(identite, demande, depart -> cessation);
    }

    /** A departure by age of which the dates are known. */
    public CarriereEstimee.Estimation parAge(Identite identite, LocalDate cessation, LocalDate depart) {
        DemandeEstimation demande = DemandeEstimation.parAge(List.of(depart));
        Map<Long, Chronologie> toutes = carrieres.toutes(identite.agentId());
        ProjectionCarriere projection = projecteur.pret();
        return new CarriereEstimee(
                        toutes.values(),
                        enfantsDuCompte.de(identite.agentId(), demande.enfants()),
                        parcours(identite, toutes, projection, cessation).situations(),
                        projection.grilles(),
                        reglesEnBase.toutes())
                .estimer(new Depart(depart, cessation, agents.naissance(identite.agentId()), demande));
    }

    /** Whether the services of an agent who died open a pension to his survivors; {@code cessation} follows the death. */
    public boolean ouvreReversion(Identite identite, LocalDate cessation) {
        ReglesRetraite regles = reglesEnBase.toutes();
        Services services = DecompteServices.avant(
                cessation,
                carrieres.toutes(identite.agentId()).values(),
                regles,
                enfantsDuCompte.de(identite.agentId(), 0));
        Duree minimum = Duree.mois(
                regles.valeur(Reglage.SERVICES_MINIMUM, cessation).valeur().intValueExact());
        return OuvertureDroit.suffisent(services, MotifDepart.DECES, cessation, minimum);
    }

    private EstimationVue de(Identite identite, DemandeEstimation demande, UnaryOperator<LocalDate> cessation) {
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
        ParcoursIndiciaire parcours =
                parcours(identite, toutes, projection, cessation.apply(departs.get(departs.size() - 1)));
        CarriereEstimee estimee = new CarriereEstimee(
                toutes.values(),
                enfantsDuCompte.de(identite.agentId(), demande.enfants()),
                parcours.situations(),
                projection.grilles(),
                regles);
        List<PensionVue> pensions = new ArrayList<>();
        for (LocalDate depart : departs) {
            ReglesDuDepart duDepart = regles.au(depart);
            PensionVue pension =
                    estimee.pension(new Depart(depart, cessation.apply(depart), naissance, complete), duDepart);
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
}
