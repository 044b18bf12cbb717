package fr.cdg62.finances.cotisation.bareme;

import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.parametre.SerieDatee;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** The figures kept by the référentiel, each series read at its first use; not to be kept longer than a request. */
final class BaremeLu implements Bareme {

    private final Parametres parametres;
    private final Map<ParametreCotisation, SerieDatee<BigDecimal>> series = new EnumMap<>(ParametreCotisation.class);

    BaremeLu(Parametres parametres) {
        this.parametres = parametres;
    }

    @Override
    public BigDecimal valeur(ParametreCotisation parametre, LocalDate date) {
        return series.computeIfAbsent(parametre, p -> parametres.serie(p.code()))
                .au(date)
                .valeur();
    }
}
