package fr.cdg62.finances.tarif.calcul;

import fr.cdg62.finances.api.tarif.PackRetenu;
import fr.cdg62.finances.api.tarif.StockageVue;
import fr.cdg62.finances.api.tarif.TarifVue;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.valeur.Montant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The cheapest set of storage packs that covers a need (reading A-06): exact, by the least cost of every volume from 1
 * Go up to the need. Buying more than the need is allowed, and at times cheaper.
 */
final class CombinaisonPacks {
    /** Technical bound of the computation, 100 To: far above any need of a collectivité. */
    static final int BESOIN_MAXIMUM = 100_000;

    private final List<TarifVue> packs;
    private final long[] cout;
    private final int[] choix;

    private CombinaisonPacks(int besoin, List<TarifVue> packs) {
        this.packs = packs.stream()
                .sorted(Comparator.comparing(TarifVue::stockageGo).reversed())
                .toList();
        this.cout = new long[besoin + 1];
        this.choix = new int[besoin + 1];
        for (int volume = 1; volume <= besoin; volume++) {
            retenir(volume);
        }
    }

    /**
     * The cheapest combination.
     *
     * @throws DemandeRefusee SAISIE_INVALIDE on {@code go} for a negative need or one above the bound
     */
    static StockageVue pour(int besoin, List<TarifVue> packs) {
        if (besoin < 0 || besoin > BESOIN_MAXIMUM) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Le volume doit être compris entre 0 et %s Go.".formatted(Textes.nombre(BESOIN_MAXIMUM)),
                    "go");
        }
        return new CombinaisonPacks(besoin, packs).resultat(besoin);
    }

    private void retenir(int volume) {
        cout[volume] = Long.MAX_VALUE;
        for (int i = 0; i < packs.size(); i++) {
            long prix = cout[reste(volume, i)] + centimes(packs.get(i));
            if (prix < cout[volume]) {
                cout[volume] = prix;
                choix[volume] = i;
            }
        }
    }

    private int reste(int volume, int pack) {
        return Math.max(0, volume - packs.get(pack).stockageGo());
    }

    private static long centimes(TarifVue pack) {
        return pack.prix().movePointRight(2).longValueExact();
    }

    private StockageVue resultat(int besoin) {
        int[] nombres = new int[packs.size()];
        for (int volume = besoin; volume > 0; volume = reste(volume, choix[volume])) {
            nombres[choix[volume]]++;
        }
        List<PackRetenu> retenus = new ArrayList<>();
        for (int i = 0; i < nombres.length; i++) {
            if (nombres[i] > 0) {
                retenus.add(retenu(packs.get(i), nombres[i]));
            }
        }
        Montant total = Montant.somme(retenus.stream().map(PackRetenu::montant).toList());
        int volume =
                retenus.stream().mapToInt(pack -> pack.go() * pack.nombre()).sum();
        return new StockageVue(
                besoin,
                retenus,
                volume,
                total,
                trace(besoin, retenus, volume, total).fin());
    }

    private static PackRetenu retenu(TarifVue pack, int nombre) {
        Montant prix = Montant.de(pack.prix());
        return new PackRetenu(pack.libelleGuide(), pack.stockageGo(), nombre, prix, prix.fois(nombre));
    }

    private Tracage trace(int besoin, List<PackRetenu> retenus, int volume, Montant total) {
        Tracage trace = new Tracage().etape("Volume à couvrir", "besoin exprimé", go(besoin), "");
        for (TarifVue pack : packs) {
            int nombre = (besoin + pack.stockageGo() - 1) / pack.stockageGo();
            Montant prix = Montant.de(pack.prix());
            trace.etape(
                    "À comparer : un seul format, " + pack.libelleGuide(),
                    "%s × %s".formatted(Textes.nombre(nombre), prix.texte()),
                    prix.fois(nombre).texte(),
                    pack.source().citation());
        }
        for (PackRetenu pack : retenus) {
            trace.etape(
                    "Retenu : " + pack.libelle(),
                    "%s × %s"
                            .formatted(
                                    Textes.nombre(pack.nombre()),
                                    pack.prixUnitaire().texte()),
                    pack.montant().texte(),
                    "");
        }
        return trace.etape("Combinaison la moins chère", "volume couvert : " + go(volume), total.texte(), "A-06");
    }

    private static String go(int volume) {
        return Textes.nombre(volume) + " Go";
    }
}
