package fr.cdg62.finances.api.concours;

import fr.cdg62.socle.valeur.Montant;
import java.time.LocalDate;

/**
 * A cost claimed.
 *
 * @param titre id of the titre de recettes that claims it
 * @param annuleLe day on which it was cancelled, or null
 */
public record RemboursementVue(
        long id,
        long concours,
        String siren,
        String laureat,
        LocalDate nommeLe,
        Montant montant,
        long titre,
        LocalDate annuleLe,
        long version) {}
