package fr.cdg62.carriere.parcours;

import fr.cdg62.carriere.api.parcours.Changement;
import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Traduction;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A row of facts, read without its entity; public for the constructor expression. */
public record FaitLu(long carriere, Changement changement) {
    public FaitLu(
            long carriere,
            NatureFait nature,
            LocalDate du,
            LocalDate au,
            String code,
            String motif,
            Integer echelon,
            Integer jours,
            BigDecimal quotite,
            BigDecimal heures,
            String siren,
            String libelle) {
        this(carriere, new Changement(nature, du, au, code, motif, echelon, jours, quotite, heures, siren, libelle));
    }

    Fait fait() {
        return Traduction.fait(changement);
    }
}
