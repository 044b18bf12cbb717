package fr.cdg62.extranet.carriere.piece;

import fr.cdg62.carriere.api.nomenclature.NomenclatureDossier;
import fr.cdg62.carriere.api.nomenclature.RubriqueVue;
import fr.cdg62.carriere.api.nomenclature.TypePieceVue;
import fr.cdg62.referentiel.api.acces.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a dossier may hold. */
@Path("/nomenclature-dossier")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dossier individuel")
public class NomenclatureRessource {
    @Inject
    private NomenclatureDossier nomenclature;

    @GET
    @Path("/rubriques")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    @Operation(summary = "Les 21 rubriques du dossier individuel")
    @APIResponse(responseCode = "200", description = "Rubriques en vigueur, avec leur source")
    public List<RubriqueVue> rubriques() {
        return nomenclature.rubriques();
    }

    @GET
    @Path("/types")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    @Operation(summary = "Types de pièces du dossier individuel")
    @APIResponse(responseCode = "200", description = "Types en vigueur, par rubrique")
    public List<TypePieceVue> types() {
        return nomenclature.types();
    }
}
