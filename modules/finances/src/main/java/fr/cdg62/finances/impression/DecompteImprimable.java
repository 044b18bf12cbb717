package fr.cdg62.finances.impression;

import java.util.List;

/** What the décompte de cotisation template needs; every value already in its French form. */
public record DecompteImprimable(
        Destinataire destinataire,
        String titre,
        String periode,
        String declareLe,
        String echeance,
        List<Cotisation> cotisations,
        String total,
        List<EtapeImprimable> etapes,
        List<String> mentions) {

    /** One cotisation: its base, its rate and what is due. */
    public record Cotisation(String libelle, String base, String taux, String montant) {}

    /** One step of the computation. */
    public record EtapeImprimable(String libelle, String calcul, String resultat, String source) {}
}
