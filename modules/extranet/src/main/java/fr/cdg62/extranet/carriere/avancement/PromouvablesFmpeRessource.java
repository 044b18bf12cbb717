package fr.cdg62.extranet.carriere.avancement;

import fr.cdg62.carriere.api.avancement.GradePromouvables;
import fr.cdg62.carriere.api.fmpe.PromouvablesFmpe;
import fr.cdg62.referentiel.api.acces.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Fonctionnaires momentanément privés d'emploi who compete within the CdG. */
@Path("/tableaux-avancement/promouvables-fmpe")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tableaux d'avancement")
public class PromouvablesFmpeRessource {

    @Inject
    private PromouvablesFmpe promouvables;

    @GET
    @RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(
            summary = "Les fonctionnaires pris en charge par le CdG et promouvables dans l'année",
            description =
                    "Ils concourent pour l'avancement au sein du centre de gestion (CGFP, art. L542-16), quel que soit"
                            + " leur ancien employeur")
    @APIResponse(responseCode = "200", description = "Par grade, chaque condition expliquée")
    @APIResponse(responseCode = "422", description = "Ni l'année en cours ni la suivante (FMT-010)")
    public List<GradePromouvables> lister(@NotNull(message = "Indiquez l'année.") @QueryParam("annee") Integer annee) {
        return promouvables.de(annee);
    }
}
