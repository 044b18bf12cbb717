package fr.cdg62.carriere.api.rapprochement;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.util.List;

/** Records of one person entered twice: found by NIR and civil status, merged, and separated again if it was wrong. */
@Local
public interface Rapprochements {
    /** Records that resemble this one, with the reasons. */
    List<CandidatVue> candidats(long agent);

    /** Moves careers, dossier and pieces to the record kept; FUSION_IMPOSSIBLE when the records do not resemble. */
    FusionVue fusionner(NouvelleFusion nouvelle);

    /** Puts everything back; FUSION_IMPOSSIBLE when pieces were filed since, for their numbers would have a gap. */
    FusionVue defaire(long id, long version);

    /** Merges, the latest first; a gestionnaire sees those of his arrondissements. */
    Page<FusionVue> chercher(DemandePage page);
}
