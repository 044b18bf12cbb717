package fr.cdg62.finances.cotisation.periodicite;

import static fr.cdg62.finances.cotisation.bareme.ParametreCotisation.ECHEANCE_EFFECTIF;
import static fr.cdg62.finances.cotisation.bareme.ParametreCotisation.ECHEANCE_JOUR;
import static fr.cdg62.finances.cotisation.bareme.ParametreCotisation.ECHEANCE_JOUR_GRANDS;

import fr.cdg62.finances.cotisation.bareme.Bareme;
import fr.cdg62.finances.cotisation.bareme.ParametreCotisation;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.time.YearMonth;

/** Due dates: those of the social security bodies (R-COT-5; CSS R243-6), in the month after the period. */
public final class Echeancier {

    private final Bareme bareme;

    public Echeancier(Bareme bareme) {
        this.bareme = bareme;
    }

    /**
     * Last day to declare and pay a period.
     *
     * @param effectif all agents at the end of the period; from 50 on, the pay is taken as made in the month worked
     */
    public LocalDate echeance(Periode periode, int effectif) {
        boolean grand = effectif >= bareme.entier(ECHEANCE_EFFECTIF, periode.fin());
        ParametreCotisation jour = grand ? ECHEANCE_JOUR_GRANDS : ECHEANCE_JOUR;
        return YearMonth.from(periode.fin()).plusMonths(1).atDay(bareme.entier(jour, periode.fin()));
    }
}
