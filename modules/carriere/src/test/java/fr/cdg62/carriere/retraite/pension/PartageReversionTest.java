package fr.cdg62.carriere.retraite.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.cdg62.carriere.api.retraite.MotifDepart;
import fr.cdg62.carriere.api.retraite.PartReversion;
import fr.cdg62.carriere.api.retraite.PensionVue;
import fr.cdg62.carriere.api.retraite.hypothese.Conjoint;
import fr.cdg62.carriere.api.retraite.hypothese.Survivants;
import fr.cdg62.carriere.retraite.reglage.ReglesLivrees;
import fr.cdg62.carriere.retraite.reversion.PartageReversion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares of a pension of 1 875,58 € (IM 508, full): half to the spouses, a tenth to each orphan. */
@DisplayName("Réversion")
class PartageReversionTest {
    private static final Conjoint MARIE = new Conjoint(false, 240, false, false);
    private static final Conjoint DIVORCEE = new Conjoint(true, 120, false, false);

    private static PensionVue partage(MotifDepart motif, Survivants survivants) {
        PensionVue pension = Dossier.ne("1966-01-01", "2029-04-01")
                .indice(508)
                .services(172)
                .motif(motif)
                .pension();
        return PartageReversion.de(
                pension, motif, survivants, ReglesLivrees.toutes().au(LocalDate.of(2029, 4, 1)));
    }

    private static List<PartReversion> parts(int orphelins, Conjoint... conjoints) {
        return partage(MotifDepart.DECES, new Survivants(Arrays.asList(conjoints), orphelins))
                .reversion();
    }

    private static void exiger(List<PartReversion> parts, Object... attendues) {
        assertThat(parts)
                .extracting(part -> part.beneficiaire() + " " + part.tauxPct() + " " + part.montant())
                .containsExactly(Arrays.stream(attendues).map(Object::toString).toArray(String[]::new));
    }

    @Test
    void leConjointALaMoitie() {
        exiger(parts(0, MARIE), "Conjoint survivant 50.0000 937.79");
    }

    /** 50 % × 240 / 360 = 33,3333 % and 50 % × 120 / 360 = 16,6667 %: 625,1933 and 312,5967. */
    @Test
    void lesMariagesSePartagentLaMoitieSelonLeurDuree() {
        exiger(parts(0, MARIE, DIVORCEE), "Conjoint survivant 33.3333 625.19", "Conjoint divorcé 16.6667 312.60");
    }

    @Test
    void uneNouvelleUnionOteLeDroitEtLaPartRevientAuxAutres() {
        exiger(
                parts(0, MARIE, new Conjoint(true, 120, true, true)),
                "Conjoint survivant 50.0000 937.79",
                "Conjoint divorcé 0.0000 0.00");
    }

    @ParameterizedTest(name = "{0} mois de mariage, enfant commun : {1} → {2}")
    @CsvSource({"47, false, 0.00", "48, false, 937.79", "1, true, 937.79"})
    void leMariageDureQuatreAnsOuUnEnfantEnEstNe(int mois, boolean enfant, String montant) {
        assertThat(parts(0, new Conjoint(false, mois, enfant, false)))
                .extracting(PartReversion::montant)
                .containsExactly(new BigDecimal(montant));
    }

    @Test
    void chaqueOrphelinAUnDixieme() {
        exiger(
                parts(2, MARIE),
                "Conjoint survivant 50.0000 937.79",
                "Orphelin n° 1 10.0000 187.56",
                "Orphelin n° 2 10.0000 187.56");
    }

    /** Half of the pension is left for six: 8,3333 % each, 156,2983. */
    @Test
    void leToutNeDepassePasLaPension() {
        assertThat(parts(6, MARIE).subList(1, 7))
                .extracting(PartReversion::tauxPct, PartReversion::montant)
                .containsOnly(tuple(new BigDecimal("8.3333"), new BigDecimal("156.30")));
    }

    /** 50 % / 2 + 10 % = 35 % each: 656,453. */
    @Test
    void sansConjointLaMoitieRevientAuxOrphelins() {
        exiger(parts(2), "Orphelin n° 1 35.0000 656.45", "Orphelin n° 2 35.0000 656.45");
        exiger(
                parts(2, new Conjoint(false, 12, false, false)),
                "Conjoint survivant 0.0000 0.00",
                "Orphelin n° 1 35.0000 656.45",
                "Orphelin n° 2 35.0000 656.45");
    }

    @Test
    void laTraceDitChaquePart() {
        PensionVue pension = partage(MotifDepart.DECES, new Survivants(List.of(MARIE, DIVORCEE), 0));
        assertThat(Dossier.etape(pension, "Réversion : conjoint survivant"))
                .isEqualTo("50 % de la pension × 240 mois de mariage sur 360 → 625,19\u00a0€");
    }

    /** Died in disponibilité after one year of services: no pension, so no share, and the trace says why. */
    @Test
    void lesSurvivantsDUnAgentSansDroitNOntRienEtSaventPourquoi() {
        LocalDate deces = LocalDate.of(2029, 4, 1);
        PensionVue pension = PartageReversion.de(
                Dossier.ne("1966-01-01", "2029-04-01")
                        .indice(508)
                        .services(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31))
                        .motif(MotifDepart.DECES)
                        .pension(),
                MotifDepart.DECES,
                new Survivants(List.of(MARIE), 1),
                ReglesLivrees.toutes().au(deces));
        assertThat(pension.montant()).isNull();
        assertThat(pension.reversion()).isEmpty();
        assertThat(Dossier.etape(pension, "Réversion"))
                .isEqualTo("l'agent n'avait pas droit à pension, ses survivants non plus → Pas de pension CNRACL :"
                        + " rétablissement au régime général et à l'Ircantec");
    }

    @Test
    void sansDecesNiSurvivantRienNeSePartage() {
        assertThat(partage(MotifDepart.INVALIDITE, new Survivants(List.of(MARIE), 1))
                        .reversion())
                .isEmpty();
        assertThat(partage(MotifDepart.DECES, null).reversion()).isEmpty();
    }
}
