package fr.cdg62.extranet.referentiel.affiliation;

import fr.cdg62.extranet.appel.ParametresPage;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.affiliation.Affiliations;
import fr.cdg62.referentiel.api.affiliation.LigneAffiliation;
import fr.cdg62.referentiel.api.affiliation.RechercheAffiliations;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Memberships of all collectivités at a date. */
@Path("/affiliations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Affiliations")
public class AffiliationsRessource {

    @Inject
    private Affiliations affiliations;

    @Inject
    private Horloge horloge;

    @GET
    @RolesAllowed(Roles.TOUT_CDG)
    @Operation(
            summary = "Affiliations à une date",
            description = "Tris : nom, siren, regime, debut ; précédé d'un tiret, décroissant.")
    @APIResponse(responseCode = "200", description = "Une page d'affiliations")
    @APIResponse(responseCode = "403", description = "Réservé au centre de gestion (SEC-002)")
    public Page<LigneAffiliation> liste(
            @QueryParam("date") @Parameter(description = "Absente : aujourd'hui", example = "2026-11-23")
                    LocalDate date,
            @QueryParam("regime") RegimeAffiliation regime,
            @QueryParam("type") TypeStructure type,
            @QueryParam("texte") @Parameter(description = "Début du nom ou du SIREN") String texte,
            @BeanParam ParametresPage page) {
        LocalDate jour = Objects.requireNonNullElseGet(date, horloge::aujourdHui);
        return affiliations.liste(new RechercheAffiliations(jour, regime, type, texte, page.demande()));
    }
}
