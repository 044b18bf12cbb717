package fr.cdg62.finances.api.devis;

import fr.cdg62.socle.valeur.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A devis and what the caller may do with it now.
 *
 * @param numero e.g. « DEV-2026-00001 »; null until emission
 * @param valableJusquAu last day on which it can be accepted; null until emission
 * @param possibles events open to the caller in this state
 * @param version to be sent back with the next write
 */
public record DevisVue(
        long id,
        String numero,
        String siren,
        String mission,
        String objet,
        EtatDevis etat,
        LocalDate dateTarif,
        LocalDate emisLe,
        LocalDate valableJusquAu,
        String motifRefus,
        Montant total,
        List<LigneDevisVue> lignes,
        Set<EvenementDevis> possibles,
        long version) {}
