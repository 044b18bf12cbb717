package fr.cdg62.finances.api.cotisation;

import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.socle.valeur.Periode;
import java.util.List;

/**
 * A declaration to simulate or record.
 *
 * @param siren collectivité that declares
 * @param periode civil month, quarter or year, already over
 * @param bases at least one month, each month once; months before the period are rappels
 */
public record NouvelleDeclaration(String siren, Periode periode, List<BaseMensuelle> bases) {

    public NouvelleDeclaration {
        bases = List.copyOf(bases);
    }
}
