package fr.cdg62.numerique.commande;

import fr.cdg62.finances.api.tarif.Chiffrage;
import fr.cdg62.finances.api.tarif.LigneSimulation;
import fr.cdg62.finances.api.tarif.SimulationVue;
import fr.cdg62.socle.valeur.Montant;

/**
 * The CDG's yearly share: the tier of the grid, or the amount agreed where the grid says « sur devis ».
 *
 * @param convenue true when agreed
 * @param explication where it comes from, in French, at most 500 characters
 */
public record PartCdg(Montant montant, boolean convenue, String explication) {
    /** Code of the mission in the catalogue. */
    public static final String MISSION = "SECU_DATA";
    /** Code, in the grid, of what the CDG itself bills. */
    public static final String PRESTATION = "MISE_EN_SERVICE";

    private static final int EXPLICATION_MAX = 500;

    public static PartCdg de(SimulationVue simulation, Montant convenue) {
        LigneSimulation ligne = simulation.lignes().stream()
                .filter(l -> l.prestation().equals(PRESTATION))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Grille sans la ligne " + PRESTATION));
        boolean surDevis = ligne.chiffrage() == Chiffrage.SUR_DEVIS;
        if (surDevis && convenue == null) {
            throw SaisieCommande.refus(
                    "partConvenue",
                    "La grille dit « sur devis » pour cette collectivité : indiquez la part annuelle du CdG62 convenue avec elle.");
        }
        if (!surDevis && convenue != null) {
            throw SaisieCommande.refus(
                    "partConvenue",
                    "La grille fixe la part du CdG62 pour cette collectivité : aucun autre montant n'est admis.");
        }
        if (convenue != null && convenue.estNegatif()) {
            throw SaisieCommande.refus("partConvenue", "La part du CdG62 ne peut pas être négative.");
        }
        return surDevis
                ? new PartCdg(
                        convenue, true, borner("Montant convenu, la grille disant « sur devis ». " + ligne.motif()))
                : new PartCdg(ligne.montant(), false, borner(expliquer(ligne, simulation)));
    }

    private static String expliquer(LigneSimulation ligne, SimulationVue simulation) {
        return "Grille au %td/%<tm/%<tY, tranche « %s » : %s par an. %s"
                .formatted(simulation.date(), ligne.tranche(), ligne.montant().texte(), ligne.ambiguite())
                .strip();
    }

    private static String borner(String texte) {
        String court = texte.strip();
        return court.length() <= EXPLICATION_MAX ? court : court.substring(0, EXPLICATION_MAX - 1) + "…";
    }
}
