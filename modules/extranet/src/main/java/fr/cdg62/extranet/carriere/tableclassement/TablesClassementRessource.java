package fr.cdg62.extranet.carriere.tableclassement;

import fr.cdg62.carriere.api.classement.Classement;
import fr.cdg62.carriere.api.classement.DemandeClassement;
import fr.cdg62.carriere.api.classement.NatureClassement;
import fr.cdg62.carriere.api.classement.TableVue;
import fr.cdg62.carriere.api.classement.TablesDeClassement;
import fr.cdg62.carriere.api.grille.RapportChargement;
import fr.cdg62.referentiel.api.acces.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tables of classement: reading, simulation of an avancement de grade, loading. */
@Path("/tables-classement")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Tables de classement",
        description = "Échelon et ancienneté conservés à l'avancement de grade et à la nomination, par versions datées")
public class TablesClassementRessource {
    @Inject
    private TablesDeClassement tables;

    @GET
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    @Operation(summary = "Toutes les versions des tables, avec leur source et leur marque")
    @APIResponse(responseCode = "200", description = "Les tables")
    public List<TableVue> tables() {
        return tables.tables();
    }

    @POST
    @Path("/simulations")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    @Operation(summary = "Simuler le classement d'un avancement de grade")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DemandeClassement.class),
                            example = "{\"deGrade\":\"ATTACHE_P\",\"echelon\":8,\"ancienneteJours\":540,"
                                    + "\"versGrade\":\"ATTACHE_HC\",\"date\":\"2026-12-01\"}"))
    @APIResponse(responseCode = "200", description = "Le classement et le détail du calcul")
    @APIResponse(
            responseCode = "422",
            description = "Table non chargée : l'article à obtenir est nommé (MET-340) ; échelon non prévu (MET-341)")
    public Classement simuler(@Valid @NotNull(message = "Indiquez la situation.") DemandeClassement demande) {
        return tables.simuler(demande);
    }

    @POST
    @Path("/chargements/{nature}")
    @Consumes("text/csv")
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(
            summary = "Charger des tables de classement",
            description =
                    "Un fichier CSV (UTF-8, points-virgules). Une version publiée ne change pas : la nouvelle la ferme"
                            + " la veille de son premier jour. Avec une faute, rien n'est écrit.")
    @APIResponse(responseCode = "200", description = "Ce qui change, et les fautes ligne par ligne")
    @APIResponse(responseCode = "403", description = "Réservé aux gestionnaires de carrières (SEC-002)")
    @APIResponse(responseCode = "422", description = "Fichier illisible ou incomplet (FMT-010)")
    public RapportChargement charger(
            @PathParam("nature") NatureClassement nature,
            @QueryParam("essai") @DefaultValue("true") @Parameter(description = "true pour ne rien écrire")
                    boolean essai,
            String csv) {
        return tables.charger(nature, csv, essai);
    }
}
