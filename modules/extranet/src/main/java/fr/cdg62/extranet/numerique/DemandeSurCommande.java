package fr.cdg62.extranet.numerique;

import fr.cdg62.numerique.api.securisation.CommandeVue;
import fr.cdg62.numerique.api.securisation.CommandesSecurisation;
import fr.cdg62.numerique.api.securisation.EvenementCommande;
import fr.cdg62.numerique.api.securisation.PilotageSecurisation;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Montant;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to happen to an order.
 *
 * @param partConvenue yearly share of the CDG in euros, for TRANSMETTRE where the grid says « sur devis »
 * @param dateEffet first day of the convention, for OUVRIR_CONVENTION
 * @param motif why, for REDEMANDER_DEVIS and RESILIER
 */
@Schema(description = "Événement demandé sur une commande, avec ce qu'il demande")
public record DemandeSurCommande(
        @Schema(example = "ACCEPTER_DEVIS") @NotNull(message = "Indiquez l'événement.")
        EvenementCommande evenement,

        @Schema(description = "Part annuelle du CdG62, pour TRANSMETTRE hors grille", nullable = true)
        BigDecimal partConvenue,

        @Schema(description = "Premier jour de la convention, pour OUVRIR_CONVENTION", nullable = true)
        LocalDate dateEffet,

        @Schema(description = "Pour REDEMANDER_DEVIS et RESILIER, de 1 à 500 caractères", nullable = true)
        String motif) {

    /** Asks it of an order seen at this version. */
    CommandeVue sur(CommandesSecurisation commandes, PilotageSecurisation pilotage, long id, long version) {
        return switch (evenement) {
            case TRANSMETTRE -> pilotage.transmettre(id, part(), version);
            case REDEMANDER_DEVIS -> commandes.redemanderDevis(id, motif, version);
            case ACCEPTER_DEVIS -> commandes.accepterDevis(id, version);
            case OUVRIR_CONVENTION -> pilotage.ouvrirConvention(id, dateEffet, version);
            case RENOUVELER -> commandes.renouveler(id, version);
            case CONFIRMER_RENOUVELLEMENT -> pilotage.confirmerRenouvellement(id, version);
            case RESILIER -> commandes.resilier(id, motif, version);
            default ->
                throw new DemandeRefusee(
                        CodeProbleme.SAISIE_INVALIDE,
                        "Cet événement vient du partenaire ou survient de lui-même ; il ne se demande pas ici.",
                        "evenement");
        };
    }

    private Montant part() {
        return partConvenue == null ? null : Montant.de(partConvenue);
    }
}
