package fr.cdg62.carriere.api.acte;

import fr.cdg62.carriere.api.parcours.FicheCarriere;
import java.util.List;

/**
 * What registering an act would do; nothing is recorded.
 *
 * @param constats the blocking findings included
 * @param avant the career as it is known, on the day of effect
 * @param apres the career with the act, on the day of effect
 */
public record ApercuActe(List<Constat> constats, FicheCarriere avant, FicheCarriere apres) {
    public ApercuActe {
        constats = List.copyOf(constats);
    }
}
