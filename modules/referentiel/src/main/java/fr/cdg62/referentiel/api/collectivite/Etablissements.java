package fr.cdg62.referentiel.api.collectivite;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;

/** Établissements (SIRET) of the collectivités. */
@Local
public interface Etablissements {
    /** Établissements of a collectivité, seat first; INTROUVABLE for a caller who may not see it. */
    List<EtablissementVue> liste(String siren);

    /**
     * Adds an établissement; the SIRET must be new and begin with the SIREN of a known collectivité.
     *
     * @param siege true replaces the former seat
     */
    EtablissementVue ajouter(String siret, String nom, boolean siege);

    /** Closes an établissement; it stays in the history. */
    EtablissementVue fermer(String siret, LocalDate date);
}
