package fr.cdg62.carriere.retraite.echange;

import fr.cdg62.carriere.api.retraite.echange.CorrectionAnomalie;
import fr.cdg62.carriere.api.retraite.echange.CorrectionCompte;
import fr.cdg62.carriere.api.retraite.echange.MotifRejet;
import fr.cdg62.carriere.api.retraite.echange.NatureFlux;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.ArrayList;
import java.util.List;

/** What a flux carries, as the database keeps it until it is done. */
final class FluxEnJson {
    static final String SANS_MOTIF = "[]";
    /** Of the contract. */
    private static final int MOTIFS_MAXIMUM = 400;

    private static final Jsonb JSON = JsonbBuilder.create();

    private FluxEnJson() {}

    /** A content written. */
    record Ecrit(NatureFlux nature, long objet, String contenu) {}

    static Ecrit de(CorrectionCompte correction) {
        return ecrire(NatureFlux.CORRECTION_CIR, correction.compte(), correction);
    }

    static Ecrit de(CorrectionAnomalie correction) {
        return ecrire(NatureFlux.CORRECTION_ANOMALIE, correction.anomalie(), correction);
    }

    static Ecrit ecrire(NatureFlux nature, long objet, Object contenu) {
        return new Ecrit(nature, objet, JSON.toJson(contenu));
    }

    static <T> T lire(Flux flux, Class<T> type) {
        return JSON.fromJson(flux.contenu(), type);
    }

    /** What stays of a content once the flux is over. */
    static String fini(NatureFlux nature, String contenu) {
        return nature == NatureFlux.LIQUIDATION
                ? JSON.toJson(JSON.fromJson(contenu, Envois.Liquidation.class).sansCompte())
                : contenu;
    }

    /** The reasons, as many as the contract admits: beyond, the last one says how many are left out. */
    static String motifs(List<MotifRejet> motifs) {
        return JSON.toJson(motifs.size() <= MOTIFS_MAXIMUM ? motifs : abreges(motifs));
    }

    private static List<MotifRejet> abreges(List<MotifRejet> motifs) {
        int dits = MOTIFS_MAXIMUM - 1;
        List<MotifRejet> abreges = new ArrayList<>(motifs.subList(0, dits));
        String autres = "… et %d autres motifs.".formatted(motifs.size() - dits);
        abreges.add(new MotifRejet(motifs.get(dits).code(), autres, ""));
        return abreges;
    }

    static List<MotifRejet> motifs(String texte) {
        return List.of(JSON.fromJson(texte, MotifRejet[].class));
    }
}
