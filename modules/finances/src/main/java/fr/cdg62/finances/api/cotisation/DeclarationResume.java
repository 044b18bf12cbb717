package fr.cdg62.finances.api.cotisation;

import fr.cdg62.socle.valeur.Montant;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a declaration, in a list or in the history of its period.
 *
 * @param rang 1 for the first version of the period, then 2, 3 …
 * @param base total of both bases
 * @param total total of the contributions
 * @param modifieeLe last change of state
 * @param version for optimistic locking
 */
public record DeclarationResume(
        long id,
        String siren,
        LocalDate debut,
        LocalDate fin,
        int rang,
        OrigineDeclaration origine,
        EtatDeclaration etat,
        Montant base,
        Montant total,
        Instant modifieeLe,
        long version) {}
