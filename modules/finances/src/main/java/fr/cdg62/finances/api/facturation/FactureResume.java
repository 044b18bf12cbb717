package fr.cdg62.finances.api.facturation;

import fr.cdg62.socle.valeur.Montant;
import java.time.LocalDate;

/** One row of the list of factures. */
public record FactureResume(
        long id,
        String numero,
        String siren,
        String mission,
        LocalDate debutPeriode,
        LocalDate finPeriode,
        EtatFacture etat,
        LocalDate emiseLe,
        LocalDate echeance,
        Montant total,
        Montant reste,
        long version) {}
