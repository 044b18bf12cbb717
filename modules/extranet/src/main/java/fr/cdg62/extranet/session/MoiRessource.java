package fr.cdg62.extranet.session;

import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.finances.api.catalogue.DroitVue;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.HabilitationVue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.compte.MotsDePasse;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller himself. */
@Path("/moi")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
public class MoiRessource {

    @Inject
    private Acces acces;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Horloge horloge;

    @Inject
    private MotsDePasse motsDePasse;

    @Inject
    private JsonWebToken jeton;

    @GET
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG, Roles.AGENT})
    @Operation(summary = "Qui je suis et ce que je peux faire aujourd'hui")
    @APIResponse(responseCode = "200", description = "Identité et habilitations en vigueur")
    @APIResponse(responseCode = "401", description = "Jeton absent ou refusé (SEC-001)")
    public Moi moi() {
        List<HabilitationVue> tenues = acces.habilitations();
        Set<String> sirens = tenues.stream()
                .map(HabilitationVue::siren)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, String> noms = sirens.stream()
                .collect(Collectors.toMap(
                        s -> s, s -> collectivites.consulter(s).collectivite().nom()));
        Map<String, List<String>> missions = sirens.stream().collect(Collectors.toMap(s -> s, this::missions));
        return new Moi(
                acces.acteur(),
                Objects.requireNonNullElse(jeton.<String>getClaim("name"), acces.acteur()),
                acces.estCdg(),
                acces.agent().isPresent() ? acces.agent().getAsLong() : null,
                tenues.stream()
                        .map(h -> new Moi.HabilitationTenue(
                                h.siren(),
                                h.siren() == null ? null : noms.get(h.siren()),
                                h.role(),
                                h.siren() == null ? List.of() : missions.get(h.siren())))
                        .toList());
    }

    private List<String> missions(String siren) {
        return catalogue.droits(siren, horloge.aujourdHui()).stream()
                .filter(droit -> droit.etat().estOuverte())
                .map(DroitVue::mission)
                .toList();
    }

    @PUT
    @Path("/mot-de-passe")
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG, Roles.AGENT})
    @Operation(summary = "Changer mon mot de passe")
    @APIResponse(responseCode = "204", description = "Mot de passe changé")
    @APIResponse(responseCode = "401", description = "Mot de passe actuel refusé (SEC-001)")
    @APIResponse(responseCode = "422", description = "Mot de passe trop faible (FMT-010)")
    public void changer(@Valid @NotNull(message = "Indiquez vos mots de passe.") ChangementMotDePasse changement) {
        motsDePasse.changer(changement.actuel(), changement.motDePasse());
    }

    @PUT
    @Path("/activation")
    @PermitAll
    @Operation(summary = "Choisir un mot de passe avec le code reçu")
    @APIResponse(responseCode = "204", description = "Mot de passe choisi ; le compte est actif")
    @APIResponse(responseCode = "401", description = "Identifiant ou code refusé, déjà utilisé ou expiré (SEC-001)")
    @APIResponse(responseCode = "422", description = "Mot de passe trop faible (FMT-010)")
    public void activer(
            @Valid @NotNull(message = "Indiquez l'identifiant, le code et le mot de passe.") ChoixMotDePasse choix) {
        motsDePasse.choisir(choix.identifiant(), choix.code(), choix.motDePasse());
    }
}
