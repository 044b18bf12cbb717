package fr.cdg62.finances.facture;

import fr.cdg62.finances.convention.Convention;
import fr.cdg62.finances.convention.LigneNumerotee;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.List;

/** What the liquidation reads of a convention. */
record Contrat(
        String siren,
        String mission,
        LocalDate dateEffet,
        Periode periode,
        boolean prorataPremiereAnnee,
        List<LigneNumerotee> lignes) {

    static final int MOIS_PAR_AN = 12;

    /** Months due of a year: all of them, but in a first year when the convention is billed by the months started. */
    int moisDus(int annee) {
        return prorataPremiereAnnee && dateEffet.getYear() == annee
                ? MOIS_PAR_AN + 1 - dateEffet.getMonthValue()
                : MOIS_PAR_AN;
    }

    static Contrat de(Convention convention) {
        return new Contrat(
                convention.siren(),
                convention.mission(),
                convention.dateEffet(),
                convention.periode(),
                convention.prorataPremiereAnnee(),
                convention.lignes());
    }
}
