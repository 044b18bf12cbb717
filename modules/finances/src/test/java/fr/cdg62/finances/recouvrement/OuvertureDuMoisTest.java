package fr.cdg62.finances.recouvrement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OuvertureDuMoisTest {

    private static final YearMonth NOVEMBRE = YearMonth.of(2026, 11);

    /** The incident below is on purpose: its trace would only mislead whoever reads the build. */
    private static final Logger JOURNAL = Logger.getLogger(OuvertureDuMois.class.getName());

    private final List<String> ouvertes = new ArrayList<>();

    @BeforeAll
    static void seTaire() {
        JOURNAL.setLevel(Level.OFF);
    }

    /** 250 members, read by lots: each once; one without known head-count and one incident stop nobody else. */
    @Test
    void chaqueMembreUneFoisEtUnRefusNArreteRien() {
        List<String> sirens =
                IntStream.rangeClosed(1, 250).mapToObj("216200%03d"::formatted).toList();
        OuvertureDuMois mois = ouverture(sirens);

        assertThat(mois.ouvrir(NOVEMBRE)).isEqualTo(2);

        assertThat(ouvertes).hasSize(248).doesNotHaveDuplicates().contains("216200001", "216200101", "216200250");
        assertThat(ouvertes).doesNotContain("216200007", "216200100");
    }

    @Test
    void sansMembreRienNeSOuvre() {
        assertThat(ouverture(List.of()).ouvrir(NOVEMBRE)).isZero();
        assertThat(ouvertes).isEmpty();
    }

    @SuppressWarnings("UnnecessaryAssignment") // done here by hand, by the container in production
    private OuvertureDuMois ouverture(List<String> sirens) {
        OuvertureDuMois mois = new OuvertureDuMois();
        mois.membres = (date, apres, nombre) -> {
            assertThat(date).isEqualTo(NOVEMBRE.atDay(1));
            return sirens.stream()
                    .filter(siren -> siren.compareTo(apres) > 0)
                    .limit(nombre)
                    .toList();
        };
        mois.ouverture = new OuverturePeriode() {
            @Override
            public void ouvrir(String siren, YearMonth periode) {
                if (siren.equals("216200007")) {
                    throw new DemandeRefusee(CodeProbleme.PARAMETRE_MANQUANT, "Aucun effectif connu.");
                }
                if (siren.equals("216200100")) {
                    throw new IllegalStateException("base arrêtée");
                }
                ouvertes.add(siren);
            }
        };
        return mois;
    }
}
