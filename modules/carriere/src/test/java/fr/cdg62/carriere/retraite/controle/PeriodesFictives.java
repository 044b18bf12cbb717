package fr.cdg62.carriere.retraite.controle;

import static fr.cdg62.carriere.chronologie.Faits.le;

import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.MotifTempsPartiel;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Periods of accounts for tests, dates as text. */
final class PeriodesFictives {
    static final String COMMUNE = "216200022";
    static final String VOISINE = "216200410";

    private PeriodesFictives() {}

    /** Titulaire, at work full time, retenue paid. */
    static PeriodeCompte titulaire(String debut, String fin) {
        return periode(debut, fin, COMMUNE, Statut.TITULAIRE, TypePosition.ACTIVITE, true);
    }

    static PeriodeCompte periode(
            String debut, String fin, String siren, Statut statut, TypePosition position, boolean cotisee) {
        return new PeriodeCompte(
                le(debut),
                jour(fin),
                siren,
                statut,
                position,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Categorie.SEDENTAIRE,
                cotisee,
                null,
                false,
                null);
    }

    static PeriodeCompte partiel(String debut, String fin, int quotite) {
        return temps(debut, fin, BigDecimal.valueOf(quotite), null, null);
    }

    /** Part time de droit for a child. */
    static PeriodeCompte deDroit(String debut, String fin, int quotite) {
        return temps(debut, fin, BigDecimal.valueOf(quotite), MotifTempsPartiel.DROIT_ENFANT, null);
    }

    static PeriodeCompte heures(String debut, String fin, String heures) {
        return temps(debut, fin, null, null, new BigDecimal(heures));
    }

    private static PeriodeCompte temps(
            String debut, String fin, BigDecimal quotite, MotifTempsPartiel motif, BigDecimal heures) {
        return new PeriodeCompte(
                le(debut),
                jour(fin),
                COMMUNE,
                Statut.TITULAIRE,
                TypePosition.ACTIVITE,
                null,
                quotite,
                motif,
                heures,
                null,
                null,
                null,
                Categorie.SEDENTAIRE,
                true,
                null,
                false,
                null);
    }

    static PeriodeCompte indicee(String debut, String fin, String grade, int brut, Integer majore) {
        return new PeriodeCompte(
                le(debut),
                jour(fin),
                COMMUNE,
                Statut.TITULAIRE,
                TypePosition.ACTIVITE,
                null,
                null,
                null,
                null,
                grade,
                brut,
                majore,
                Categorie.SEDENTAIRE,
                true,
                null,
                false,
                null);
    }

    static PeriodeCompte active(String debut, String fin) {
        return active(debut, fin, Categorie.ACTIVE, null);
    }

    /** Sedentary, but for some days. */
    static PeriodeCompte activeEnPartie(String debut, String fin, int jours) {
        return active(debut, fin, Categorie.SEDENTAIRE, jours);
    }

    private static PeriodeCompte active(String debut, String fin, Categorie categorie, Integer jours) {
        return new PeriodeCompte(
                le(debut),
                jour(fin),
                COMMUNE,
                Statut.TITULAIRE,
                TypePosition.ACTIVITE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                categorie,
                true,
                null,
                false,
                jours);
    }

    private static LocalDate jour(String date) {
        return date == null ? null : le(date);
    }
}
