package fr.cdg62.carriere.retraite.echange;

import fr.cdg62.carriere.api.retraite.echange.MotifRejet;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.List;

/** A flux refused for several reasons at once; nothing of it is done. */
class FluxRejete extends DemandeRefusee {
    private static final long serialVersionUID = 1L;

    private final transient List<MotifRejet> motifs;

    FluxRejete(CodeProbleme code, List<MotifRejet> motifs) {
        super(code, motifs.get(0).message());
        this.motifs = List.copyOf(motifs);
    }

    /** The reasons of the rejection of a flux that this refusal ended. */
    static List<MotifRejet> motifs(DemandeRefusee refus) {
        if (refus instanceof FluxRejete rejete) {
            return rejete.motifs;
        }
        return List.of(
                new MotifRejet(refus.code().code(), refus.getMessage(), refus.champ() == null ? "" : refus.champ()));
    }
}
