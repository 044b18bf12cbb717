package fr.cdg62.finances.cotisation;

import static java.util.Map.entry;

import fr.cdg62.finances.cotisation.bareme.Bareme;
import fr.cdg62.finances.cotisation.bareme.ParametreCotisation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** The figures of the specification, the annual payment closed before 2020 to show both sides. */
public final class BaremeDeTest implements Bareme {

    private static final Map<ParametreCotisation, Integer> VALEURS = Map.ofEntries(
            entry(ParametreCotisation.ECHEANCE_EFFECTIF, 50),
            entry(ParametreCotisation.ECHEANCE_JOUR_GRANDS, 5),
            entry(ParametreCotisation.ECHEANCE_JOUR, 15),
            entry(ParametreCotisation.ANNUELLE_EFFECTIF, 10),
            entry(ParametreCotisation.ANNUELLE_OUVERTE, 1),
            entry(ParametreCotisation.ANNUELLE_SOCLE_OUVERTE, 1),
            entry(ParametreCotisation.TRIMESTRIELLE_EFFECTIF, 11),
            entry(ParametreCotisation.SEUIL_REDUCTION, 15),
            entry(ParametreCotisation.DELAI_PAIEMENT, 30),
            entry(ParametreCotisation.RELANCE_PREMIERE, 5),
            entry(ParametreCotisation.RELANCE_SECONDE, 20),
            entry(ParametreCotisation.TAXATION_MOIS, 12),
            entry(ParametreCotisation.TAXATION_MAJORATION, 5),
            entry(ParametreCotisation.ALERTE_VARIATION, 1));

    @Override
    public BigDecimal valeur(ParametreCotisation parametre, LocalDate date) {
        boolean ouverture = parametre == ParametreCotisation.ANNUELLE_OUVERTE
                || parametre == ParametreCotisation.ANNUELLE_SOCLE_OUVERTE;
        return ouverture && date.getYear() < 2020 ? BigDecimal.ZERO : BigDecimal.valueOf(VALEURS.get(parametre));
    }
}
