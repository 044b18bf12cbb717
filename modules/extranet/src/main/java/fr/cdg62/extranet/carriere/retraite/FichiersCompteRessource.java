package fr.cdg62.extranet.carriere.retraite;

import fr.cdg62.carriere.api.retraite.compte.CompteRetraiteVue;
import fr.cdg62.carriere.api.retraite.compte.ComptesRetraite;
import fr.cdg62.carriere.api.retraite.compte.CongeEnfant;
import fr.cdg62.carriere.api.retraite.compte.EnfantCompte;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.extranet.appel.Corps;
import fr.cdg62.extranet.appel.Csv;
import fr.cdg62.extranet.appel.VersionAttendue;
import fr.cdg62.referentiel.api.acces.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The content of a compte retraite as a file: taken out, corrected in a spreadsheet, brought back. */
@Path("/comptes-retraite/{id}/fichier")
@RequestScoped
@Tag(name = "Comptes retraite")
public class FichiersCompteRessource {
    private static final List<String> ENTETES = List.of(
            "version_cir",
            "nature",
            "debut",
            "fin",
            "siren",
            "statut",
            "position",
            "motif",
            "quotite",
            "heures",
            "grade",
            "ib",
            "im",
            "categorie",
            "cotisee",
            "prenom",
            "naissance",
            "lien",
            "a_charge",
            "deces",
            "motif_temps",
            "nbi",
            "surcotisation",
            "services_actifs_jours",
            "conges");
    private static final int CHAMPS_PERIODE = 13;
    private static final int CHAMPS_ENFANT = 5;
    private static final int CHAMPS_RECENTS = 4;

    @Inject
    private ComptesRetraite comptes;

    @GET
    @Produces(Csv.TYPE_MIME)
    @RolesAllowed({
        Roles.COLLECTIVITE_GESTIONNAIRE,
        Roles.COLLECTIVITE_SIGNATAIRE,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    @Operation(summary = "Le contenu d'un compte en CSV, à corriger puis à déposer")
    @APIResponse(
            responseCode = "200",
            description = "Une ligne par période et par enfant, chacune avec la version du compte",
            content = @Content(mediaType = Csv.TYPE_MIME))
    @APIResponse(responseCode = "404", description = "Inconnu, ou d'un agent que vous ne suivez pas (IDE-404)")
    public Response exporter(@PathParam("id") long id) {
        CompteRetraiteVue compte = comptes.lire(id);
        List<List<String>> lignes = new ArrayList<>();
        compte.periodes().forEach(periode -> lignes.add(periode(compte.versionCir(), periode)));
        compte.enfants().forEach(enfant -> lignes.add(enfant(compte.versionCir(), enfant)));
        return Csv.document("compte-retraite-%d-v%d".formatted(id, compte.versionCir()), ENTETES, lignes);
    }

    @POST
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE})
    @Operation(
            summary = "Déposer le contenu d'un compte",
            description = "CSV en UTF-8, points-virgules, aux colonnes de l'export ; remplace le contenu, celui d'avant"
                    + " reste dans l'historique.")
    @APIResponse(
            responseCode = "200",
            description = "Le compte corrigé",
            content = @Content(schema = @Schema(implementation = CompteRetraiteVue.class)))
    @APIResponse(
            responseCode = "409",
            description = "Fichier tiré d'une autre version du compte (MET-395) ou saisie fermée (MET-001)")
    @APIResponse(responseCode = "412", description = "Version périmée (IDE-002)")
    @APIResponse(responseCode = "422", description = "Fichier illisible ou en faute, lignes nommées (FMT-010)")
    @APIResponse(responseCode = "428", description = "If-Match absent (IDE-003)")
    public Response importer(
            @PathParam("id") long id,
            @QueryParam("arreteAu") LocalDate arreteAu,
            @HeaderParam("If-Match") String ifMatch,
            String texte) {
        CompteRetraiteVue compte = comptes.importer(id, arreteAu, texte, VersionAttendue.lire(ifMatch));
        return Corps.versionne(compte, compte.version());
    }

    private static List<String> periode(int version, PeriodeCompte p) {
        return ligne(
                version,
                "PERIODE",
                p.debut(),
                p.fin(),
                p.siren(),
                p.statut(),
                p.position(),
                p.motif(),
                p.quotite(),
                p.heures(),
                p.grade(),
                p.indiceBrut(),
                p.indiceMajore(),
                p.categorie(),
                oui(p.cotisee()),
                vides(CHAMPS_ENFANT),
                p.motifTemps(),
                p.nbi(),
                oui(p.surcotisation()),
                p.servicesActifsJours(),
                null);
    }

    private static List<String> enfant(int version, EnfantCompte e) {
        return ligne(
                version,
                "ENFANT",
                vides(CHAMPS_PERIODE),
                e.prenom(),
                e.naissance(),
                e.lien(),
                oui(e.aCharge()),
                e.deces(),
                vides(CHAMPS_RECENTS),
                CongeEnfant.texte(e.conges()));
    }

    private static List<String> ligne(Object... valeurs) {
        List<String> ligne = new ArrayList<>();
        Arrays.stream(valeurs).forEach(valeur -> {
            if (valeur instanceof List<?> vides) {
                vides.forEach(vide -> ligne.add(""));
            } else {
                ligne.add(valeur == null ? "" : valeur.toString());
            }
        });
        return ligne;
    }

    private static List<String> vides(int nombre) {
        return Collections.nCopies(nombre, "");
    }

    private static String oui(boolean valeur) {
        return valeur ? "oui" : "non";
    }
}
