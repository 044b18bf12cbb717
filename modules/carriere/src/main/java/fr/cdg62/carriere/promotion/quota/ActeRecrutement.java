package fr.cdg62.carriere.promotion.quota;

import fr.cdg62.carriere.api.acte.TypeActe;
import java.time.LocalDate;

/**
 * An act of a year, in a career of the cadre d'emplois, that may be a recruitment.
 *
 * @param id id of the act
 * @param siren employer that took the act
 */
public record ActeRecrutement(
        long id, long carriere, String nom, String prenom, String siren, TypeActe type, LocalDate effet) {}
