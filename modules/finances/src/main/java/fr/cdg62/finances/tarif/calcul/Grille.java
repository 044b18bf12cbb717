package fr.cdg62.finances.tarif.calcul;

import fr.cdg62.finances.api.catalogue.MissionVue;
import fr.cdg62.finances.api.tarif.StockageVue;
import fr.cdg62.finances.api.tarif.TarifVue;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rows of the grid in force at one date, in the order of the guide.
 *
 * @param date the date
 * @param lignes the rows in force; those of other dates are left out
 */
public record Grille(LocalDate date, List<TarifVue> lignes) {
    /** Metric of the rows that sell storage by pack. */
    static final String PACK = "pack";

    public Grille {
        lignes =
                lignes.stream().filter(ligne -> ligne.validite().contient(date)).toList();
    }

    /**
     * The rows of a mission.
     *
     * @throws DemandeRefusee PARAMETRE_MANQUANT naming the mission and the date when there is none
     */
    List<TarifVue> mission(String mission) {
        List<TarifVue> tarifs = lignesDe(mission);
        if (tarifs.isEmpty()) {
            throw manquant("la mission " + mission);
        }
        return tarifs;
    }

    boolean ignore(String mission) {
        return lignesDe(mission).isEmpty();
    }

    /**
     * The rows of a prestation.
     *
     * @throws DemandeRefusee SAISIE_INVALIDE on {@code prestation}, with the codes that exist, when there is none
     */
    List<TarifVue> prestation(String mission, String prestation) {
        List<TarifVue> tarifs = mission(mission).stream()
                .filter(ligne -> ligne.prestation().equals(prestation))
                .toList();
        if (tarifs.isEmpty()) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "La prestation « %s » n'existe pas pour cette mission. Prestations possibles : %s."
                            .formatted(prestation, prestations(mission)),
                    "prestation");
        }
        return tarifs;
    }

    /**
     * How often a prestation is due: {@code annuel}, {@code mensuel}, {@code ponctuel} or {@code unique}.
     *
     * @throws DemandeRefusee as {@link #prestation}
     */
    public String periodicite(String mission, String prestation) {
        return prestation(mission, prestation).get(0).periodicite();
    }

    /** Codes and labels of the prestations of a mission, to help the caller choose. */
    String prestations(String mission) {
        return mission(mission).stream()
                .map(ligne -> "%s (%s)".formatted(ligne.prestation(), ligne.libelle()))
                .distinct()
                .collect(Collectors.joining(" ; "));
    }

    /**
     * The storage packs on sale.
     *
     * @throws DemandeRefusee PARAMETRE_MANQUANT naming the date when there is none
     */
    List<TarifVue> packs() {
        List<TarifVue> packs =
                lignes.stream().filter(ligne -> ligne.metrique().equals(PACK)).toList();
        if (packs.isEmpty()) {
            throw manquant("le volume de stockage supplémentaire");
        }
        return packs;
    }

    /**
     * The cheapest combination of packs for a need in Go.
     *
     * @throws DemandeRefusee SAISIE_INVALIDE on {@code go} out of bounds, PARAMETRE_MANQUANT when no pack is on sale
     */
    public StockageVue stockage(int go) {
        return CombinaisonPacks.pour(go, packs());
    }

    /**
     * The rows, mission by mission in the order given.
     *
     * @throws DemandeRefusee PARAMETRE_MANQUANT naming the date when there is none
     */
    public List<TarifVue> parMission(List<MissionVue> missions) {
        if (lignes.isEmpty()) {
            throw manquant("l'ensemble des missions");
        }
        return missions.stream()
                .flatMap(mission -> lignesDe(mission.code()).stream())
                .toList();
    }

    private List<TarifVue> lignesDe(String mission) {
        return lignes.stream().filter(ligne -> ligne.mission().equals(mission)).toList();
    }

    private DemandeRefusee manquant(String objet) {
        return new DemandeRefusee(
                CodeProbleme.PARAMETRE_MANQUANT,
                "Aucun tarif n'est en vigueur au %s pour %s.".formatted(Textes.date(date), objet),
                "date");
    }
}
