package fr.cdg62.extranet.convention;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters shared by the lists of the offer. */
public class FiltreOffre {

    @QueryParam("siren")
    @Parameter(hidden = true, description = "SIREN de la collectivité ; obligatoire hors CdG", example = "216200014")
    private String siren;

    @QueryParam("mission")
    @Parameter(hidden = true, description = "Code de la mission", example = "ARCHIVAGE")
    private String mission;

    /** The collectivité, or null. */
    public String siren() {
        return vide(siren) ? null : siren;
    }

    /** The mission, or null. */
    public String mission() {
        return vide(mission) ? null : mission;
    }

    private static boolean vide(String texte) {
        return texte == null || texte.isBlank();
    }
}
