package fr.cdg62.carriere.importation.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.grille.Grillier;
import fr.cdg62.socle.valeur.Nir;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgentFictifTest {
    private final List<AgentFictif> fictifs = AgentFictif.tous();

    @Test
    void ontDesNirDistinctsDeLaCommuneFictiveEtDesClesJustes() {
        Set<String> nirs = new HashSet<>();
        fictifs.forEach(fictif -> nirs.add(new Nir(fictif.nouveau().nir()).valeur()));
        assertEquals(300, nirs.size());
        assertTrue(nirs.stream().allMatch(nir -> nir.startsWith("62999", 5)));
    }

    @Test
    void ontDesNomsQuiDisentQuIlsNExistentPas() {
        assertTrue(fictifs.stream()
                .allMatch(fictif -> fictif.nouveau().identite().nom().startsWith("FICTIF-")));
    }

    @Test
    void occupentDesGradesDontLaGrilleEstLivree() {
        CatalogueGrilles grilles = Grillier.livre();
        LocalDate jour = LocalDate.of(2026, 1, 1);
        assertEquals(12, grilles.au("GARDIEN_BRIG", jour).dernier());
        assertEquals(11, grilles.au("AUX_PUER_CN", jour).dernier());
    }
}
