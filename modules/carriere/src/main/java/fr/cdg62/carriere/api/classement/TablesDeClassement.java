package fr.cdg62.carriere.api.classement;

import fr.cdg62.carriere.api.grille.RapportChargement;
import jakarta.ejb.Local;
import java.util.List;

/** The tables of classement, for reading, simulating, and for those who keep them up to date. */
@Local
public interface TablesDeClassement {
    /** Every version of every table, old ones included. */
    List<TableVue> tables();

    /**
     * Where an agent would be placed; TABLE_NON_CHARGEE on {@code versGrade}, naming the article to obtain, when no
     * table read in a text in force says so.
     */
    Classement simuler(DemandeClassement demande);

    /**
     * Loads a file of dated and sourced rows, or says what it would change. A published version never changes: a new one
     * closes it on the eve of its first day. Brackets are exclusive and complete, échelons of arrival never go back.
     *
     * @param essai true for a dry run
     */
    RapportChargement charger(NatureClassement nature, String csv, boolean essai);
}
