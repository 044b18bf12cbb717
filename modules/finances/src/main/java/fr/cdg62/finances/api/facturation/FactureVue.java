package fr.cdg62.finances.api.facturation;

import fr.cdg62.socle.valeur.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A facture, avis des sommes à payer.
 *
 * @param numero gapless, e.g. « FAC-2026-00001 »
 * @param titre id of the titre de recettes that claims it
 * @param reductions sum of the titres de réduction or d'annulation
 * @param reste total less reductions
 */
public record FactureVue(
        long id,
        String numero,
        String siren,
        String mission,
        long convention,
        Long titre,
        LocalDate debutPeriode,
        LocalDate finPeriode,
        EtatFacture etat,
        LocalDate emiseLe,
        LocalDate echeance,
        Montant total,
        Montant reductions,
        Montant reste,
        List<LigneFactureVue> lignes,
        Set<EvenementFacture> possibles,
        long version) {}
