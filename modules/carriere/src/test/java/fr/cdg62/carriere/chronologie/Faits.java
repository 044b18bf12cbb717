package fr.cdg62.carriere.chronologie;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.MotifTempsPartiel;
import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Facts for tests, dates as text. */
public final class Faits {
    private Faits() {}

    public static LocalDate le(String date) {
        return LocalDate.parse(date);
    }

    public static Fait situation(String du, String grade, int echelon) {
        return Fait.depuis(le(du), new Valeur.DeSituation(grade, echelon, Duree.NULLE));
    }

    public static Fait statut(String du, Statut statut) {
        return Fait.depuis(le(du), new Valeur.DeStatut(statut));
    }

    public static Fait position(String du, String au, TypePosition type) {
        return Fait.entre(le(du), le(au), new Valeur.DePosition(type, null));
    }

    public static Fait dispo(String du, String au, MotifPosition motif) {
        return Fait.entre(le(du), le(au), new Valeur.DePosition(TypePosition.DISPONIBILITE, motif));
    }

    public static Fait activite(String du) {
        return Fait.depuis(le(du), new Valeur.DePosition(TypePosition.ACTIVITE, null));
    }

    public static Fait conge(String du, String au, TypeConge type) {
        return Fait.entre(le(du), le(au), new Valeur.DeConge(type));
    }

    public static Fait quotite(String du, String au, int pourcent) {
        return Fait.entre(le(du), le(au), new Valeur.DeTemps(BigDecimal.valueOf(pourcent), null));
    }

    /** Part time de droit for a child. */
    public static Fait deDroit(String du, String au, int pourcent) {
        return Fait.entre(
                le(du), le(au), new Valeur.DeTemps(BigDecimal.valueOf(pourcent), null, MotifTempsPartiel.DROIT_ENFANT));
    }

    public static Fait heures(String du, int heures) {
        return Fait.depuis(le(du), new Valeur.DeTemps(null, BigDecimal.valueOf(heures)));
    }
}
