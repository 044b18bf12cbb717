package fr.cdg62.extranet.cotisation;

import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.finances.api.titre.RechercheTitres;
import fr.cdg62.finances.api.titre.TitreResume;
import fr.cdg62.finances.api.titre.TitreVue;
import fr.cdg62.finances.api.titre.Titres;
import fr.cdg62.finances.api.titre.TypeTitre;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Titres de recettes issued: cotisations, factures, concours. */
@Path("/titres")
@RequestScoped
@RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_FINANCES})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Titres", description = "Titres de recettes émis")
public class TitresRessource {

    @Inject
    private Titres titres;

    @GET
    @Operation(
            summary = "Les titres de recettes, les derniers d'abord",
            description = "Une collectivité indique son SIREN ; sans SIREN, réservé au centre de gestion.")
    @APIResponse(responseCode = "200", description = "Une page de titres")
    @APIResponse(responseCode = "403", description = "Liste entière demandée par une collectivité (SEC-002)")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de votre habilitation (IDE-404)")
    public Page<TitreResume> liste(
            @Parameter(description = "SIREN d'une collectivité", example = "216200014") @QueryParam("siren")
                    String siren,
            @QueryParam("type") TypeTitre type,
            @Parameter(description = "Année d'émission", example = "2026")
                    @QueryParam("annee")
                    @Min(value = 2000, message = "L'année va de 2000 à 2100.")
                    @Max(value = 2100, message = "L'année va de 2000 à 2100.")
                    Integer annee,
            @BeanParam ParametresPage page) {
        return titres.liste(new RechercheTitres(siren, type, annee, page.demande()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Un titre et ses lignes")
    @APIResponse(responseCode = "200", description = "Le titre")
    @APIResponse(responseCode = "404", description = "Titre inconnu ou d'une autre collectivité (IDE-404)")
    public TitreVue lire(@PathParam("id") long id) {
        return titres.lire(id);
    }
}
