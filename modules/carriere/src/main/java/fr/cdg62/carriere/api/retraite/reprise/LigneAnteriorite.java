package fr.cdg62.carriere.api.retraite.reprise;

import java.time.LocalDate;

/**
 * A reprise in a list.
 *
 * @param siren employer that opened it
 * @param transmiseLe day it went to the CNRACL, null before
 * @param concluLe day the CNRACL answered, null before
 */
public record LigneAnteriorite(
        long id, String agent, String siren, EtatAnteriorite etat, LocalDate transmiseLe, LocalDate concluLe) {}
