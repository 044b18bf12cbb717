package fr.cdg62.finances.facture;

import fr.cdg62.finances.api.convention.LigneConvention;
import fr.cdg62.finances.convention.Convention;
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
        List<Ligne> lignes) {

    /** A line and its id, which makes the key of what is billed. */
    record Ligne(long id, LigneConvention ligne) {}

    static Contrat de(Convention convention) {
        return new Contrat(
                convention.siren(),
                convention.mission(),
                convention.dateEffet(),
                convention.periode(),
                convention.prorataPremiereAnnee(),
                convention.lignes().stream()
                        .map(ligne -> new Ligne(ligne.id(), ligne.vue()))
                        .toList());
    }
}
