package fr.cdg62.carriere.echelon.lot;

import fr.cdg62.carriere.api.echelon.campagne.ErreurEchelon;
import java.util.List;

/**
 * What a transaction has to record beside its computations.
 *
 * @param carrieres number of careers read
 * @param derniere highest id among them
 * @param refus collectivités without right to the mission
 */
public record Reste(int carrieres, long derniere, List<ErreurEchelon> refus) {
    public Reste {
        refus = List.copyOf(refus);
    }
}
