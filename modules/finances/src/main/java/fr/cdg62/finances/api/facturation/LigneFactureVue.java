package fr.cdg62.finances.api.facturation;

import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;

/** Line of a facture: what is due and how it was computed; its amount is never negative. */
public record LigneFactureVue(
        int rang,
        String libelle,
        BigDecimal quantite,
        String unite,
        Montant prixUnitaire,
        Montant montant,
        Trace trace) {}
