package fr.cdg62.referentiel.demonstration;

import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.referentiel.api.collectivite.EffectifVue;
import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import java.time.LocalDate;

/**
 * A structure of the demonstration; its figures are made up from its population, always the same.
 *
 * @param siren structure
 * @param type its kind
 * @param population inhabitants, 0 when unknown
 * @param rang rank among the structures in order of SIREN
 */
record StructureDemo(String siren, TypeStructure type, int population, int rang) {
    private static final int SEUIL_INDICATIF = 350;

    /** Fictitious head-count: about 15 agents for 1 000 inhabitants in a commune, 4 in an EPCI. */
    EffectifVue effectif(LocalDate date, int variation) {
        int total = Math.max(1, population * (type == TypeStructure.COMMUNE ? 15 : 4) / 1000);
        int titulaires = Math.max(0, total * 55 / 100 + variation);
        int stagiaires = total * 3 / 100;
        int tempsNonComplet = total * 17 / 100;
        int contractuels = Math.max(1, total * 25 / 100);
        return new EffectifVue(date, titulaires, stagiaires, tempsNonComplet, contractuels);
    }

    /** Change of head-count during the year that makes the structures near the threshold cross it; 0 for the others. */
    int variation(LocalDate date) {
        int ecart = effectif(date, 0).comptesPourSeuil() - SEUIL_INDICATIF;
        if (Math.abs(ecart) > 25) {
            return 0;
        }
        return ecart < 0 ? 30 : -30;
    }

    /** Fictitious membership, consistent with the head-count of the date. */
    RegimeAffiliation regime(LocalDate date) {
        boolean sousSeuil = effectif(date, 0).comptesPourSeuil() < SEUIL_INDICATIF;
        return switch (type) {
            case OFFICE_TOURISME, AUTRE -> RegimeAffiliation.NON_AFFILIE;
            case SDIS, DEPARTEMENT, REGION, SYNDICAT_MIXTE, CDG -> auChoix();
            default -> sousSeuil ? RegimeAffiliation.AFFILIE_OBLIGATOIRE : auChoix();
        };
    }

    private RegimeAffiliation auChoix() {
        return switch (Character.digit(siren.charAt(7), 10) % 5) {
            case 0 -> RegimeAffiliation.AFFILIE_VOLONTAIRE;
            case 1 -> RegimeAffiliation.SOCLE_COMMUN;
            default -> RegimeAffiliation.NON_AFFILIE;
        };
    }

    /** Nine affiliated structures out of ten take the cotisation additionnelle. */
    boolean additionnelle(LocalDate date) {
        return regime(date).estAffilie() && rang % 10 != 0;
    }
}
