package fr.cdg62.referentiel.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.referentiel.api.collectivite.EffectifVue;
import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import fr.cdg62.socle.valeur.Nir;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DemonstrationTest {
    private static final LocalDate DATE = LocalDate.of(2026, 1, 1);

    @Property(tries = 200)
    void leRegimeFictifRespecteLeSeuil(
            @ForAll @IntRange(max = 100_000) int population, @ForAll @IntRange(max = 900) int rang) {
        StructureDemo commune = new StructureDemo("216200410", TypeStructure.COMMUNE, population, rang);
        EffectifVue effectif = commune.effectif(DATE, 0);
        assertThat(effectif.total()).isPositive();
        assertThat(commune.regime(DATE) == RegimeAffiliation.AFFILIE_OBLIGATOIRE)
                .isEqualTo(effectif.comptesPourSeuil() < 350);
    }

    @Test
    void lesStructuresProchesDuSeuilLeFranchissent() {
        StructureDemo boulogne = new StructureDemo("216201608", TypeStructure.COMMUNE, 40_539, 0);
        int avant = boulogne.effectif(DATE, 0).comptesPourSeuil();
        int apres = boulogne.effectif(DATE, boulogne.variation(DATE)).comptesPourSeuil();
        assertThat(avant).isGreaterThanOrEqualTo(350);
        assertThat(apres).isLessThan(350);
    }

    @Test
    void lesAgentsFictifsOntUnNirDeCleJusteEtTousDifferents() {
        List<Object[]> agents = AgentsDemo.pour("216200410", 1, 72);
        assertThat(agents).extracting(a -> a[0]).doesNotHaveDuplicates();
        assertThat(agents)
                .allSatisfy(a -> assertThatCode(() -> new Nir((String) a[0])).doesNotThrowAnyException());
    }
}
