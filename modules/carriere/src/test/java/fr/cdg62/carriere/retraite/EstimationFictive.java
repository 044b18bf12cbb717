package fr.cdg62.carriere.retraite;

import fr.cdg62.carriere.impression.Destinataire;
import java.util.List;

/** An estimation with one departure, for the documents that hold one. */
public final class EstimationFictive {
    private EstimationFictive() {}

    public static EstimationImprimable imprimable() {
        return new EstimationImprimable(
                new Destinataire("Commune fictive", "216200022"),
                "FICTIF Andrée",
                "10/03/1964",
                "14/12/2026",
                "10/12/2026 (catégorie sédentaire)",
                "10/03/2031",
                "Aucun avancement d'échelon à venir.",
                List.of("Enfants élevés : 3."),
                List.of(new EstimationImprimable.Ligne(
                        "01/04/2031", "67 ans", "161 services", "478", "71 %", "", "1 838,52 €")),
                List.of(),
                List.of(),
                false,
                List.of());
    }
}
