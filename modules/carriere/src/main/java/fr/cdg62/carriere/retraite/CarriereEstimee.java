package fr.cdg62.carriere.retraite;

import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.carriere.api.retraite.PensionVue;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Situation;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.retraite.pension.CalculPension;
import fr.cdg62.carriere.retraite.pension.Conditions;
import fr.cdg62.carriere.retraite.pension.Depart;
import fr.cdg62.carriere.retraite.reglage.ReglesDuDepart;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.carriere.retraite.services.DecompteServices;
import fr.cdg62.carriere.retraite.services.EnfantsAgent;
import fr.cdg62.carriere.retraite.services.PeriodeService;
import fr.cdg62.carriere.retraite.services.Services;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What the departures of an agent are computed on. Services and index stop at the cessation; the age, the figures and the
 * grids are those of the day on which the pension begins.
 *
 * @param carrieres all of his
 * @param situations places in the grids, the oldest first, those to come included
 */
public record CarriereEstimee(
        Collection<Chronologie> carrieres,
        EnfantsAgent enfants,
        List<Situation> situations,
        CatalogueGrilles grilles,
        ReglesRetraite regles) {

    /** The pension of a departure; {@code duDepart} notes the sources used. */
    PensionVue pension(Depart depart, ReglesDuDepart duDepart) {
        Services services = DecompteServices.avant(depart.cessation(), carrieres, regles, enfants);
        services.comptees().map(PeriodeService::source).forEach(duDepart::noter);
        return CalculPension.calculer(depart, services, situations, situation -> indice(situation, duDepart), duDepart);
    }

    /** The same, with what there is to tell of it before the dossier is sent. */
    public Estimation estimer(Depart depart) {
        ReglesDuDepart duDepart = regles.au(depart.jour());
        PensionVue pension = pension(depart, duDepart);
        return new Estimation(
                Conditions.de(depart.naissance(), depart.demande(), duDepart).ouverture(),
                pension,
                pension.indice() != null && pension.indice() != dernierIndice(depart, duDepart));
    }

    private int dernierIndice(Depart depart, ReglesDuDepart duDepart) {
        return situations.stream()
                .filter(situation -> situation.depuis().isBefore(depart.cessation()))
                .reduce((avant, apres) -> apres)
                .map(situation -> indice(situation, duDepart))
                .orElseThrow();
    }

    private int indice(Situation situation, ReglesDuDepart duDepart) {
        EchelonGrille echelon = grilles.au(situation.grade(), duDepart.depart()).echelon(situation.echelon());
        duDepart.noter(echelon.source());
        return echelon.indiceMajore();
    }

    /**
     * A departure estimated.
     *
     * @param ouverture day from which a departure by age is possible
     * @param indicePrecedent whether the index of the last place, held too short a time, gives way to the one before
     */
    public record Estimation(LocalDate ouverture, PensionVue pension, boolean indicePrecedent) {}
}
