package fr.cdg62.extranet.carriere.aptitude;

import fr.cdg62.carriere.api.aptitude.ListeVue;
import fr.cdg62.carriere.api.aptitude.ListesAptitude;
import fr.cdg62.carriere.api.aptitude.NouvelleListe;
import fr.cdg62.carriere.api.inscription.InscriptionVue;
import fr.cdg62.carriere.api.inscription.NouvelleInscription;
import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Ecritures;
import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.extranet.appel.Pdf;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Listes d'aptitude: from the preparation to the publication. */
@Path("/listes-aptitude")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Listes d'aptitude",
        description = "Concours et promotion interne : liste préparée, établie par arrêté du président, publiée")
public class ListesAptitudeRessource {

    @Inject
    private ListesAptitude listes;

    @Inject
    private Ecritures ecritures;

    @GET
    @RolesAllowed({
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE
    })
    @Operation(summary = "Les listes d'aptitude ; un employeur n'y lit que celles qui sont publiées")
    @APIResponse(responseCode = "200", description = "Une page de listes, les plus récentes d'abord")
    @APIResponse(responseCode = "403", description = "Mission non couverte par l'adhésion (REJ-ADH-01)")
    public Page<ListeVue> lister(
            @BeanParam FiltreListes filtre, @QueryParam("siren") String siren, @BeanParam ParametresPage page) {
        return listes.chercher(filtre.recherche(page.demande()), siren);
    }

    @POST
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(summary = "Préparer une liste")
    @APIResponse(
            responseCode = "201",
            description = "Liste en préparation",
            content = @Content(schema = @Schema(implementation = ListeVue.class)))
    @APIResponse(responseCode = "422", description = "Saisie invalide (FMT-010) ou grade inconnu (MET-310)")
    public Response preparer(
            @HeaderParam("Idempotency-Key") String cle,
            @Valid @NotNull(message = "Indiquez la liste à préparer.") NouvelleListe nouvelle) {
        return ecritures.creer(cle, "liste-aptitude", nouvelle, () -> listes.preparer(nouvelle));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE
    })
    @Operation(summary = "Une liste et ce que vous pouvez en faire")
    @APIResponse(
            responseCode = "200",
            description = "La liste ; ETag porte sa version",
            content = @Content(schema = @Schema(implementation = ListeVue.class)))
    @APIResponse(responseCode = "404", description = "Liste inconnue, ou pas encore publiée (IDE-404)")
    public Response lire(@PathParam("id") long id, @QueryParam("siren") String siren) {
        return versionnee(listes.lire(id, siren));
    }

    @GET
    @Path("/{id}/inscriptions")
    @RolesAllowed({
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE
    })
    @Operation(summary = "Les lauréats d'une liste, leur terme et sa justification (CdG seulement)")
    @APIResponse(responseCode = "200", description = "Une page d'inscriptions, par ordre alphabétique")
    public Page<InscriptionVue> inscriptions(
            @PathParam("id") long id, @QueryParam("siren") String siren, @BeanParam ParametresPage page) {
        return listes.inscriptions(id, siren, page.demande());
    }

    @POST
    @Path("/{id}/inscriptions")
    @RolesAllowed(Roles.CDG_CARRIERE)
    @Operation(summary = "Inscrire un lauréat sur une liste en préparation")
    @APIResponse(
            responseCode = "201",
            description = "Inscription",
            content = @Content(schema = @Schema(implementation = InscriptionVue.class)))
    @APIResponse(
            responseCode = "409",
            description = "Déjà inscrit sur une liste du même grade (MET-357), ou liste établie (MET-001)")
    @APIResponse(responseCode = "428", description = "If-Match absent (IDE-003)")
    public Response inscrire(
            @PathParam("id") long id,
            @HeaderParam("Idempotency-Key") String cle,
            @HeaderParam("If-Match") String version,
            @Valid @NotNull(message = "Indiquez le lauréat.") NouvelleInscription nouvelle) {
        long lue = VersionAttendue.lire(version);
        return ecritures.creer(cle, "inscription", List.of(id, nouvelle), () -> listes.inscrire(id, nouvelle, lue));
    }

    @POST
    @Path("/{id}/evenements")
    @RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "Établir (président) ou publier (gestionnaire) une liste")
    @APIResponse(
            responseCode = "200",
            description = "La liste dans son nouvel état",
            content = @Content(schema = @Schema(implementation = ListeVue.class)))
    @APIResponse(responseCode = "403", description = "Votre rôle ne le permet pas (SEC-002)")
    @APIResponse(responseCode = "409", description = "Impossible à cet état (MET-001)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    public Response survenir(
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Indiquez l'événement.") DemandeSurListe demande) {
        long version = VersionAttendue.lire(ifMatch);
        return versionnee(
                switch (demande.evenement()) {
                    case ETABLIR -> listes.etablir(id, demande.date(), version);
                    case PUBLIER -> listes.publier(id, version);
                    case INSCRIRE ->
                        throw new DemandeRefusee(
                                CodeProbleme.SAISIE_INVALIDE,
                                "Un lauréat s'inscrit par l'adresse inscriptions de la liste.",
                                "evenement");
                });
    }

    @GET
    @Path("/{id}/arrete")
    @Produces(Pdf.TYPE_MIME)
    @RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    @Operation(summary = "L'arrêté d'établissement en PDF/A")
    @APIResponse(responseCode = "200", description = "Document", content = @Content(mediaType = Pdf.TYPE_MIME))
    @APIResponse(responseCode = "409", description = "Liste pas encore établie (MET-001)")
    public Response arrete(@PathParam("id") long id) {
        return Pdf.document(listes.arrete(id), "liste-aptitude-" + id);
    }

    private static Response versionnee(ListeVue liste) {
        return Corps.versionne(liste, liste.version());
    }
}
