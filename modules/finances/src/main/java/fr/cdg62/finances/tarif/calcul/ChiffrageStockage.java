package fr.cdg62.finances.tarif.calcul;

import fr.cdg62.finances.api.tarif.Chiffrage;
import fr.cdg62.finances.api.tarif.LigneSimulation;
import fr.cdg62.finances.api.tarif.PackRetenu;
import fr.cdg62.finances.api.tarif.StockageVue;
import fr.cdg62.finances.api.tarif.TarifVue;
import fr.cdg62.socle.trace.Tracage;
import java.math.BigDecimal;
import java.util.List;

/** Prices of the storage added to a subscription, pack by pack. */
final class ChiffrageStockage {
    /** Name of the quantity, in refusals. */
    static final String VOLUME = "le volume en Go";

    private final Grille grille;
    private final Tracage trace;

    ChiffrageStockage(Grille grille, Tracage trace) {
        this.grille = grille;
        this.trace = trace;
    }

    /** One line a kind of pack for this volume in Go. */
    List<LigneSimulation> lignes(int go) {
        StockageVue stockage = grille.stockage(go);
        trace.suite(stockage.trace());
        return stockage.packs().stream().map(this::ligne).toList();
    }

    /** What the volume included in the subscription leaves to buy. */
    List<LigneSimulation> audela(int besoin, int inclus) {
        int reste = Math.max(0, besoin - inclus);
        trace.etape(
                "Stockage au-delà de l'abonnement",
                "%s Go demandés - %s Go inclus".formatted(Textes.nombre(besoin), Textes.nombre(inclus)),
                Textes.nombre(reste) + " Go à ajouter",
                "");
        return reste == 0 ? List.of() : lignes(reste);
    }

    private LigneSimulation ligne(PackRetenu pack) {
        TarifVue tarif = grille.packs().stream()
                .filter(t -> t.stockageGo() == pack.go())
                .findFirst()
                .orElseThrow();
        return new LigneSimulation(
                tarif.prestation(),
                tarif.libelle() + " (" + pack.libelle() + ")",
                Chiffrage.CHIFFREE,
                BigDecimal.valueOf(pack.nombre()),
                tarif.unite(),
                tarif.prix(),
                pack.montant(),
                tarif.libelleGuide(),
                tarif.regle(),
                tarif.ambiguite(),
                "");
    }
}
