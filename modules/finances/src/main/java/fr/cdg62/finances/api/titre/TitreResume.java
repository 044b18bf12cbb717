package fr.cdg62.finances.api.titre;

import fr.cdg62.socle.valeur.Montant;
import java.time.LocalDate;

/** A titre de recettes in a list. */
public record TitreResume(
        long id,
        String numero,
        String siren,
        TypeTitre type,
        NatureTitre nature,
        String objet,
        Montant montant,
        LocalDate dateEmission,
        LocalDate dateLimite) {}
