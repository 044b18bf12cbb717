package fr.cdg62.extranet.referentiel.partenaire;

import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.partenaire.CertificatVue;
import fr.cdg62.referentiel.api.partenaire.CertificatsPartenaires;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Certificates with which a partner signs its messages. */
@Path("/partenaires/{code}/certificats")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Partenaires", description = "Systèmes qui échangent par SOAP avec le CdG62")
public class CertificatsPartenaireRessource {

    @Inject
    private CertificatsPartenaires certificats;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    @Operation(summary = "Certificats d'un partenaire, celui qui finit le plus tard d'abord")
    @APIResponse(responseCode = "200", description = "Les certificats, révoqués et expirés compris")
    @APIResponse(responseCode = "404", description = "Partenaire inconnu (IDE-404)")
    public List<CertificatVue> lister(@PathParam("code") String code) {
        return certificats.lister(code);
    }

    @POST
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    @Operation(
            summary = "Déposer un certificat",
            description =
                    "Une échéance du CdG62 est inscrite avant sa fin. Plusieurs certificats peuvent valoir en même"
                            + " temps : le partenaire en change sans interruption.")
    @APIResponse(
            responseCode = "201",
            description = "Le certificat",
            content = @Content(schema = @Schema(implementation = CertificatVue.class)))
    @APIResponse(responseCode = "404", description = "Partenaire inconnu (IDE-404)")
    @APIResponse(responseCode = "409", description = "Certificat déjà déposé (MET-050)")
    @APIResponse(responseCode = "422", description = "Certificat illisible, expiré ou de clé trop courte (FMT-010)")
    public Response deposer(
            @PathParam("code") String code,
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Collez le certificat.") DepotCertificat depot) {
        return ecritures.creer(
                cle,
                "certificat-partenaire",
                List.of(code, depot),
                () -> certificats.deposer(code, depot.certificat()));
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    @Operation(summary = "Révoquer un certificat : les messages qu'il signe sont refusés aussitôt (SEC-001)")
    @APIResponse(
            responseCode = "200",
            description = "Le certificat révoqué",
            content = @Content(schema = @Schema(implementation = CertificatVue.class)))
    @APIResponse(responseCode = "404", description = "Certificat inconnu chez ce partenaire (IDE-404)")
    @APIResponse(responseCode = "409", description = "Déjà révoqué (MET-001)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(responseCode = "422", description = "Sans motif (FMT-010)")
    @APIResponse(responseCode = "428", description = "If-Match absent (IDE-003)")
    public Response revoquer(
            @PathParam("code") String code,
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez le motif de la révocation.") DemandeRevocation revocation) {
        CertificatVue certificat = certificats.revoquer(code, id, VersionAttendue.lire(ifMatch), revocation.motif());
        return Corps.versionne(certificat, certificat.version());
    }
}
