package fr.cdg62.carriere.reprise.calcul;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.grille.Rang;
import fr.cdg62.socle.trace.Tracage;
import java.time.LocalDate;

/**
 * One scheme that the agent's past opens.
 *
 * @param regle code of its rule
 * @param libelle what it takes, in French
 * @param derniere last day of the situation it takes, to tell the last situation; null for none
 * @param calcul computes it, or refuses naming the article to obtain
 */
record Schema(String regle, String libelle, LocalDate derniere, Calcul calcul) {
    /** The computation of a scheme. */
    interface Calcul {
        Obtenu obtenir(Tracage trace);
    }

    /**
     * What a scheme gives.
     *
     * @param prise length taken; null when the scheme places without a length
     * @param verifie whether every row applied was read in the territorial text
     */
    record Obtenu(Rang rang, Duree prise, boolean verifie) {}
}
