package fr.cdg62.carriere.retraite.echange;

import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.api.retraite.echange.NatureOperation;
import fr.cdg62.carriere.api.retraite.echange.OperationPeriode;
import fr.cdg62.socle.saisie.Saisie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Operations on the periods of an account, all by their places in the same content: their order does not matter. */
record OperationsPeriodes(List<OperationPeriode> operations) implements UnaryOperator<List<PeriodeCompte>> {
    private static final String CHAMP = "operations";

    @Override
    public List<PeriodeCompte> apply(List<PeriodeCompte> avant) {
        Map<Integer, OperationPeriode> parRang = new TreeMap<>();
        List<PeriodeCompte> apres = new ArrayList<>();
        for (OperationPeriode operation : operations) {
            if (operation.nature() == NatureOperation.AJOUT) {
                apres.add(Saisie.present(operation.periode(), CHAMP));
            } else {
                int rang = Saisie.present(operation.rang(), CHAMP);
                exiger(rang >= 1 && rang <= avant.size(), "Le compte n'a pas de période de rang %d.", rang);
                exiger(parRang.put(rang, operation) == null, "Deux opérations visent la période de rang %d.", rang);
            }
        }
        for (int i = 0; i < avant.size(); i++) {
            OperationPeriode operation = parRang.get(i + 1);
            if (operation == null) {
                apres.add(avant.get(i));
            } else if (operation.nature() == NatureOperation.MODIFICATION) {
                apres.add(Saisie.present(operation.periode(), CHAMP));
            }
        }
        apres.sort(Comparator.comparing(PeriodeCompte::debut));
        return apres;
    }

    private static void exiger(boolean vrai, String message, int rang) {
        Saisie.exiger(vrai, message.formatted(rang), CHAMP);
    }
}
