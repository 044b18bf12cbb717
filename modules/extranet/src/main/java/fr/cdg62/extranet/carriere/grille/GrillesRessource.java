package fr.cdg62.extranet.carriere.grille;

import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.carriere.api.grille.GrilleVue;
import fr.cdg62.carriere.api.grille.GrillesIndiciaires;
import fr.cdg62.carriere.api.grille.NatureTable;
import fr.cdg62.carriere.api.grille.RapportChargement;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Grids: read by everybody, loaded by the gestionnaires de carrières. */
@Path("/grades")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Grilles indiciaires", description = "Échelons, indices et durées de chaque grade, par versions datées")
public class GrillesRessource {
    @Inject
    private GrillesIndiciaires grilles;

    @Inject
    private Horloge horloge;

    @GET
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG, Roles.AGENT})
    @Operation(summary = "Les grades, par catégorie et cadre d'emplois")
    @APIResponse(responseCode = "200", description = "Tous les grades")
    public List<GradeVue> grades() {
        return grilles.grades();
    }

    @GET
    @Path("/{grade}/grille")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG, Roles.AGENT})
    @Operation(summary = "La grille d'un grade à une date")
    @APIResponse(
            responseCode = "200",
            description = "La version en vigueur ; verifiee dit si tous les chiffres le sont")
    @APIResponse(responseCode = "422", description = "Grade inconnu (MET-310) ou grille non chargée (MET-311)")
    public GrilleVue grille(
            @PathParam("grade") @Parameter(example = "ADJ_ADM") String grade,
            @QueryParam("date") @Parameter(description = "Aujourd'hui par défaut", example = "2026-01-01")
                    LocalDate date) {
        return grilles.au(grade, date == null ? horloge.aujourdHui() : date);
    }

    @GET
    @Path("/{grade}/grilles")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG, Roles.AGENT})
    @Operation(summary = "Les versions de la grille d'un grade")
    @APIResponse(responseCode = "200", description = "De la plus ancienne à la plus récente")
    @APIResponse(responseCode = "422", description = "Grade inconnu (MET-310)")
    public List<GrilleVue> versions(@PathParam("grade") @Parameter(example = "ADJ_ADM") String grade) {
        return grilles.versions(grade);
    }

    @POST
    @Path("/chargements/{table}")
    @Consumes("text/csv")
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(
            summary = "Charger des grilles, le barème ou des reclassements",
            description =
                    "Un fichier CSV (UTF-8, points-virgules). Une version publiée ne change pas : la nouvelle la ferme"
                            + " la veille de son premier jour. Avec une faute, rien n'est écrit.")
    @APIResponse(responseCode = "200", description = "Ce qui change, et les fautes ligne par ligne")
    @APIResponse(responseCode = "403", description = "Réservé aux gestionnaires de carrières (SEC-002)")
    @APIResponse(responseCode = "422", description = "Fichier illisible ou incomplet (FMT-010)")
    public RapportChargement charger(
            @PathParam("table") NatureTable table,
            @QueryParam("essai") @DefaultValue("true") @Parameter(description = "true pour ne rien écrire")
                    boolean essai,
            String csv) {
        return grilles.charger(table, csv, essai);
    }
}
