package fr.cdg62.carriere.retraite;

import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.MotifDepart;
import fr.cdg62.carriere.api.retraite.hypothese.Surcotisation;
import fr.cdg62.socle.saisie.Saisie;
import java.util.EnumSet;
import java.util.Set;

/** What may be kept of an estimation: nothing that tells of the health of the agent. */
public final class EstimationConservable {
    private static final Set<MotifDepart> PAR_AGE = EnumSet.of(MotifDepart.AGE, MotifDepart.CARRIERE_LONGUE);

    private EstimationConservable() {}

    /** SAISIE_INVALIDE when the motive of the departure or a disability would be recorded. */
    public static void exiger(DemandeEstimation demande) {
        Saisie.exiger(
                PAR_AGE.contains(demande.motif()),
                "Seul un départ par l'âge se conserve : un motif de santé ne s'enregistre pas ici.",
                "motif");
        Surcotisation surcotisation = demande.complements().surcotisation();
        Saisie.exiger(
                surcotisation == null || !surcotisation.surcotisationHandicap(),
                "Un handicap ne s'enregistre pas ici : conservez la simulation sans lui.",
                "surcotisationHandicap");
    }
}
