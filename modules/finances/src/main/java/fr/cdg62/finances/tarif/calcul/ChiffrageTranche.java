package fr.cdg62.finances.tarif.calcul;

import fr.cdg62.finances.api.tarif.Chiffrage;
import fr.cdg62.finances.api.tarif.LigneSimulation;
import fr.cdg62.finances.api.tarif.PrestationDemandee;
import fr.cdg62.finances.api.tarif.TarifVue;
import fr.cdg62.finances.tarif.mesure.Mesure;
import fr.cdg62.finances.tarif.mesure.Structure;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.trace.Tracage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prices by bracket: yearly prices that depend on the kind and the size of the structure. Where the rows of a prestation
 * bear several metrics, they are tried in the order of the grid: the first whose brackets hold the value wins (agents,
 * then consultations, for the marchés publics).
 */
final class ChiffrageTranche {
    private static final String FORFAIT = "forfait";

    private static final String CONSULTATIONS = "consultations";

    private final Structure structure;
    private final ChiffrageStockage stockage;
    private final Tracage trace;

    ChiffrageTranche(Structure structure, ChiffrageStockage stockage, Tracage trace) {
        this.structure = structure;
        this.stockage = stockage;
        this.trace = trace;
    }

    List<LigneSimulation> lignes(List<TarifVue> tarifs, PrestationDemandee demande) {
        refuserQuantiteSansObjet(tarifs, demande);
        List<TarifVue> applicables = tarifs.stream()
                .filter(t -> Categorie.de(t.structure()).contient(structure.type()))
                .toList();
        trace.etape("Type de structure", structure.type().libelle(), colonne(applicables), "");
        if (applicables.isEmpty()) {
            return List.of(horsGrille(
                    tarifs.get(0),
                    "aucun tarif n'est prévu pour ce type de structure (%s)"
                            .formatted(structure.type().libelle())));
        }
        return choisir(applicables, demande)
                .map(tranche -> chiffrer(tranche, demande))
                .orElseGet(() -> List.of(horsGrille(applicables.get(0), "aucune tranche ne contient cette valeur")));
    }

    private static void refuserQuantiteSansObjet(List<TarifVue> tarifs, PrestationDemandee demande) {
        boolean utile = tarifs.stream()
                .anyMatch(t -> t.stockageGo() != null || t.metrique().equals(CONSULTATIONS));
        if (!utile && demande.quantite() != null && demande.quantite().compareTo(BigDecimal.ONE) != 0) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Ce prix annuel ne dépend que de la structure : n'indiquez pas de quantité.",
                    "quantite");
        }
    }

    private List<LigneSimulation> chiffrer(TarifVue tranche, PrestationDemandee demande) {
        List<LigneSimulation> lignes = new ArrayList<>(List.of(prix(tranche)));
        if (tranche.stockageGo() != null && demande.quantite() != null) {
            int besoin = Quantite.entiere(demande, ChiffrageStockage.VOLUME);
            lignes.addAll(stockage.audela(besoin, tranche.stockageGo()));
        }
        return lignes;
    }

    private static String colonne(List<TarifVue> applicables) {
        return applicables.isEmpty() ? "absent de la grille" : "prévu par la grille";
    }

    private Optional<TarifVue> choisir(List<TarifVue> applicables, PrestationDemandee demande) {
        List<String> metriques =
                applicables.stream().map(TarifVue::metrique).distinct().toList();
        for (String metrique : metriques) {
            List<TarifVue> tranches = applicables.stream()
                    .filter(t -> t.metrique().equals(metrique))
                    .toList();
            if (metrique.equals(FORFAIT)) {
                return Optional.of(tranches.get(0));
            }
            Mesure mesure = mesurer(metrique, demande);
            Optional<TarifVue> tranche =
                    tranches.stream().filter(t -> contient(t, mesure.valeur())).findFirst();
            expliquer(metrique, mesure, tranche);
            if (tranche.isPresent()) {
                return tranche;
            }
        }
        return Optional.empty();
    }

    private Mesure mesurer(String metrique, PrestationDemandee demande) {
        return switch (metrique) {
            case "habitants" -> structure.mesures().habitants();
            case "agents" -> structure.mesures().agents();
            case CONSULTATIONS ->
                new Mesure(Quantite.entiere(demande, "le nombre annuel de consultations"), "valeur saisie");
            default -> throw new IllegalStateException("Mesure inconnue dans la grille : " + metrique);
        };
    }

    private static boolean contient(TarifVue tranche, int valeur) {
        return valeur >= tranche.min() && (tranche.max() == null || valeur <= tranche.max());
    }

    private void expliquer(String metrique, Mesure mesure, Optional<TarifVue> tranche) {
        trace.etape("Mesure : " + metrique, mesure.origine(), Textes.nombre(mesure.valeur()), "");
        trace.etape(
                "Tranche",
                tranche.map(Textes::bornes).orElse("hors des tranches de cette mesure"),
                tranche.map(t -> "« " + t.libelleGuide() + " »").orElse("mesure suivante"),
                tranche.map(TarifVue::regle).orElse(""));
    }

    private LigneSimulation prix(TarifVue tranche) {
        return tranche.prix() == null
                ? Lignes.sansPrix(
                        tranche,
                        Chiffrage.SUR_DEVIS,
                        "Sur devis : la grille ne chiffre pas le cas « %s ».".formatted(tranche.libelleGuide()),
                        trace)
                : Lignes.chiffrer(tranche, BigDecimal.ONE, trace);
    }

    private LigneSimulation horsGrille(TarifVue tarif, String raison) {
        String motif = "Hors grille, sur devis : %s.".formatted(raison);
        trace.etape(
                "Absence de prix : " + tarif.libelle(),
                motif,
                "devis",
                tarif.source().citation());
        return new LigneSimulation(
                tarif.prestation(),
                tarif.libelle(),
                Chiffrage.SUR_DEVIS,
                null,
                tarif.unite(),
                null,
                null,
                "",
                "",
                "",
                motif);
    }
}
