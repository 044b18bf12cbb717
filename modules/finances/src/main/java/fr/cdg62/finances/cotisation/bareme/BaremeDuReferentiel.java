package fr.cdg62.finances.cotisation.bareme;

import fr.cdg62.referentiel.api.parametre.Parametres;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The figures kept by the référentiel. */
@Dependent
class BaremeDuReferentiel implements Bareme {

    @Inject
    private Parametres parametres;

    @Override
    public BigDecimal valeur(ParametreCotisation parametre, LocalDate date) {
        return parametres.valeur(parametre.code(), date);
    }

    @Override
    public Bareme lu() {
        return new BaremeLu(parametres);
    }
}
