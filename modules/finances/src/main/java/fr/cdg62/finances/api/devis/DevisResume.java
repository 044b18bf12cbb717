package fr.cdg62.finances.api.devis;

import fr.cdg62.socle.valeur.Montant;
import java.time.LocalDate;

/** One row of the list of devis. */
public record DevisResume(
        long id,
        String numero,
        String siren,
        String mission,
        String objet,
        EtatDevis etat,
        LocalDate valableJusquAu,
        Montant total,
        long version) {}
