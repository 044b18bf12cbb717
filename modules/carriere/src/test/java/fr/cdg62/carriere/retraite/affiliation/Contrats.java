package fr.cdg62.carriere.retraite.affiliation;

import static fr.cdg62.carriere.chronologie.Faits.heures;
import static fr.cdg62.carriere.chronologie.Faits.statut;

import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.carriere.api.retraite.affiliation.ContratAffiliation;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.retraite.CarriereConnue;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Contracts and careers for tests. */
final class Contrats {
    static final String COMMUNE = "216200022";
    static final String VOISINE = "216200410";
    static final LocalDate EFFET = LocalDate.of(2026, Month.SEPTEMBER, 1);
    static final int PLEIN = 35 * 60;

    private Contrats() {}

    /** A stagiaire of the first échelon: IB 367, IM 366 since 2024. */
    static ContratAffiliation de(int minutes) {
        return de(Statut.STAGIAIRE, minutes);
    }

    static ContratAffiliation de(Statut nature, int minutes) {
        return new ContratAffiliation(EFFET, nature, minutes, "ADJ_ADM", 367, 366, Categorie.SEDENTAIRE);
    }

    static ContratAffiliation indices(int brut, int majore, Categorie categorie) {
        return new ContratAffiliation(EFFET, Statut.STAGIAIRE, PLEIN, "ADJ_ADM", brut, majore, categorie);
    }

    /** An official of an employer since 2020, so many hours a week. */
    static CarriereConnue carriere(String siren, boolean visible, int heures) {
        return new CarriereConnue(
                siren,
                visible,
                Chronologie.de(List.of(statut("2020-01-01", Statut.TITULAIRE), heures("2020-01-01", heures))));
    }
}
