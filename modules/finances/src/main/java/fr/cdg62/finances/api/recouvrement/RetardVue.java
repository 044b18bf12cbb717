package fr.cdg62.finances.api.recouvrement;

import java.time.LocalDate;

/**
 * A declaration that is missing.
 *
 * @param joursDeRetard days since the échéance, at least 1
 * @param niveau what may be done now
 */
public record RetardVue(
        String siren, LocalDate debut, LocalDate fin, LocalDate echeance, long joursDeRetard, NiveauRelance niveau) {}
