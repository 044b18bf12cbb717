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
