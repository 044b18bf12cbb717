package fr.cdg62.carriere.retraite.echange;

import fr.cdg62.carriere.api.retraite.echange.CorrectionAnomalie;
import fr.cdg62.carriere.api.retraite.echange.CorrectionCompte;
import fr.cdg62.carriere.api.retraite.echange.MotifRejet;
import fr.cdg62.carriere.api.retraite.echange.NatureFlux;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;

/** What a flux carries, as the database keeps it until it is done. */
final class FluxEnJson {
    static final String SANS_MOTIF = "[]";
    private static final Jsonb JSON = JsonbBuilder.create();

    private FluxEnJson() {}

    /** A content written. */
    record Ecrit(NatureFlux nature, long objet, String contenu) {}

    static Ecrit de(CorrectionCompte correction) {
        return new Ecrit(NatureFlux.CORRECTION_CIR, correction.compte(), JSON.toJson(correction));
    }

    static Ecrit de(CorrectionAnomalie correction) {
        return new Ecrit(NatureFlux.CORRECTION_ANOMALIE, correction.anomalie(), JSON.toJson(correction));
    }

    static CorrectionCompte compte(Flux flux) {
        return JSON.fromJson(flux.contenu(), CorrectionCompte.class);
    }

    static CorrectionAnomalie anomalie(Flux flux) {
        return JSON.fromJson(flux.contenu(), CorrectionAnomalie.class);
    }

    static String motifs(List<MotifRejet> motifs) {
        return JSON.toJson(motifs);
    }

    static List<MotifRejet> motifs(String texte) {
        return List.of(JSON.fromJson(texte, MotifRejet[].class));
    }
}
