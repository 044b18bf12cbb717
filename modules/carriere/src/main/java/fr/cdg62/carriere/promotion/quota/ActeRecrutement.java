package fr.cdg62.carriere.promotion.quota;

import fr.cdg62.carriere.api.acte.TypeActe;
import java.time.LocalDate;

/**
 * An act of a year, in a career of the cadre d'emplois, that may be a recruitment.
 *
 * @param siren employer that took the act
 * @param autres other careers of the same agent with the same employer
 */
public record ActeRecrutement(
        long carriere, String nom, String prenom, String siren, TypeActe type, LocalDate effet, Long autres) {}
