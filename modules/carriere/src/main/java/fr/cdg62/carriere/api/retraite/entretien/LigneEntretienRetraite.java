package fr.cdg62.carriere.api.retraite.entretien;

import java.time.LocalDate;

/**
 * An interview in a list.
 *
 * @param demandeLe day it was asked for
 * @param jour day of the appointment, null before it is fixed
 */
public record LigneEntretienRetraite(
        long id, String agent, String siren, EtatEntretienRetraite etat, LocalDate demandeLe, LocalDate jour) {}
