package fr.cdg62.extranet.portail;

import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.numerique.api.portail.HabilitationApplicationVue;
import fr.cdg62.numerique.api.portail.HabilitationsApplications;
import fr.cdg62.numerique.api.portail.Portail;
import fr.cdg62.numerique.api.portail.TuileVue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The applications open to a collectivité, and to whom of its people. */
@Path("/collectivites/{siren}/applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Portail")
public class ApplicationsCollectiviteRessource {

    @Inject
    private Portail portail;

    @Inject
    private HabilitationsApplications habilitations;

    @Inject
    private Ecritures ecritures;

    @Inject
    private Horloge horloge;

    @GET
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    @Operation(
            summary = "Les applications du portail pour une collectivité",
            description = "Ouverte ou non, pourquoi, et comment l'obtenir ; l'adresse n'est donnée que de celles que"
                    + " vous pouvez ouvrir.")
    @APIResponse(responseCode = "200", description = "Une tuile par application montrée")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de votre habilitation (IDE-404)")
    @APIResponse(responseCode = "422", description = "Date mal écrite (FMT-010)")
    public List<TuileVue> tuiles(
            @Parameter(description = "SIREN", example = "216200014") @PathParam("siren") String siren,
            @Parameter(description = "Jour considéré ; absent : aujourd'hui", example = "2026-01-01")
                    @QueryParam("date")
                    LocalDate date) {
        return portail.tuiles(siren, date == null ? horloge.aujourdHui() : date);
    }

    @GET
    @Path("/habilitations")
    @RolesAllowed({Roles.ADMINISTRATEUR, Roles.COLLECTIVITE_SIGNATAIRE})
    @Operation(summary = "Qui peut ouvrir quelle application pour une collectivité, habilitations passées comprises")
    @APIResponse(responseCode = "200", description = "Une page d'habilitations, la dernière d'abord")
    @APIResponse(responseCode = "404", description = "Collectivité inconnue ou hors de votre habilitation (IDE-404)")
    public Page<HabilitationApplicationVue> habilitations(
            @PathParam("siren") String siren, @BeanParam ParametresPage page) {
        return habilitations.surCollectivite(siren, page.demande());
    }

    @POST
    @Path("/habilitations")
    @RolesAllowed({Roles.ADMINISTRATEUR, Roles.COLLECTIVITE_SIGNATAIRE})
    @Operation(summary = "Ouvrir une application à une personne")
    @APIResponse(
            responseCode = "201",
            description = "Habilitation accordée",
            content = @Content(schema = @Schema(implementation = HabilitationApplicationVue.class)))
    @APIResponse(responseCode = "403", description = "La collectivité n'y a pas droit (REJ-ADH-01)")
    @APIResponse(responseCode = "404", description = "Collectivité ou application inconnues (IDE-404)")
    @APIResponse(responseCode = "409", description = "Déjà ouverte sur la période (MET-051)")
    @APIResponse(responseCode = "422", description = "Saisie refusée, le champ est nommé (FMT-010)")
    public Response accorder(
            @PathParam("siren") String siren,
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Décrivez l'habilitation.") HabilitationSaisie saisie) {
        return ecritures.creer(
                cle,
                "ouvrirApplication",
                List.of(siren, saisie),
                () -> habilitations.accorder(siren, saisie.nouvelle()));
    }
}
