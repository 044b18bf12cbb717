package fr.cdg62.carriere.api.parcours;

import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.MotifTempsPartiel;
import fr.cdg62.carriere.api.position.NatureActivite;
import fr.cdg62.carriere.api.position.NatureBonification;
import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A dated change of a career, as typed, imported and shown: which of the fields are filled depends on the nature.
 *
 * @param du first day
 * @param au last day, null when it is open or when the nature has no end
 * @param code STATUT: {@link Statut}; SITUATION: code of the grade; POSITION: {@link TypePosition}; CONGE: {@link
 *     TypeConge}; EMPLOI: {@code PRINCIPAL} or {@code COMPLEMENTAIRE}; BONIFICATION: {@link NatureBonification};
 *     ACTIVITE: {@link NatureActivite}; TEMPS: null
 * @param motif POSITION: {@link MotifPosition}, null when the position has none; TEMPS: {@link MotifTempsPartiel}, null
 *     for a part time on authorisation or for hours
 * @param echelon SITUATION: échelon, from 1
 * @param jours SITUATION: ancienneté in the échelon on that day; BONIFICATION: ancienneté given; in days of 30-day
 *     months
 * @param quotite TEMPS: percentage of part time
 * @param heures TEMPS: weekly hours of a job à temps non complet
 * @param siren EMPLOI: employer
 * @param libelle EMPLOI: name of the post
 */
public record Changement(
        NatureFait nature,
        LocalDate du,
        LocalDate au,
        String code,
        String motif,
        Integer echelon,
        Integer jours,
        BigDecimal quotite,
        BigDecimal heures,
        String siren,
        String libelle) {}
