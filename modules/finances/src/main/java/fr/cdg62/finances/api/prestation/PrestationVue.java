package fr.cdg62.finances.api.prestation;

import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Units done, priced at the grid of their date.
 *
 * @param facture id of the facture that billed it, or null
 */
public record PrestationVue(
        long id,
        long convention,
        String siren,
        String mission,
        String prestation,
        String libelle,
        LocalDate date,
        BigDecimal quantite,
        String unite,
        Montant prixUnitaire,
        Montant montant,
        String commentaire,
        EtatPrestation etat,
        Long facture,
        Trace trace,
        long version) {}
