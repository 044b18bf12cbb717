package fr.cdg62.carriere.classement;

import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.Map;

/**
 * Where to read each table that the system may lack.
 *
 * @param parTable {@code C1>C2} or the code of a rule of nomination → article
 */
public record Articles(Map<String, String> parTable) {
    private static final String INCONNU = "décret portant statut particulier du cadre d'emplois";

    public Articles {
        parTable = Map.copyOf(parTable);
    }

    /** The article of the table. */
    public String de(String table) {
        return parTable.getOrDefault(table, INCONNU);
    }

    /** The refusal of a computation whose table is missing, or known only by an old or unverified text. */
    public DemandeRefusee nonChargee(String table, String objet, LocalDate date, String champ) {
        return new DemandeRefusee(
                CodeProbleme.TABLE_NON_CHARGEE,
                "Table non chargée : %s au %s. Article à obtenir : %s."
                        .formatted(objet, DateFrancaise.courte(date), de(table)),
                champ);
    }
}
