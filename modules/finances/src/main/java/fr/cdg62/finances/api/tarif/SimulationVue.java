package fr.cdg62.finances.api.tarif;

import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.valeur.Montant;
import java.time.LocalDate;
import java.util.List;

/**
 * The price of a mission for a structure at a date, with the explanation.
 *
 * @param mission code of the mission
 * @param libelle name of the mission
 * @param date date whose grid was applied
 * @param chiffrage SUR_DEVIS as soon as one line of the CdG62 is; else CHIFFREE, GRATUITE or INCLUSE
 * @param lignes the lines
 * @param total sum of the priced lines, without external quotes; null when {@code chiffrage} is SUR_DEVIS
 * @param echeances yearly instalments of the total, in order; one element without spreading, none without total
 * @param motif in French, why there is no price, empty otherwise
 * @param trace the computation, step by step
 */
public record SimulationVue(
        String mission,
        String libelle,
        LocalDate date,
        Chiffrage chiffrage,
        List<LigneSimulation> lignes,
        Montant total,
        List<Montant> echeances,
        String motif,
        Trace trace) {

    public SimulationVue {
        lignes = List.copyOf(lignes);
        echeances = List.copyOf(echeances);
    }
}
