package fr.cdg62.referentiel.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NirMasqueTest {
    @Test
    void seulsLePremierCaractereEtLaCleSontLisibles() {
        assertThat(NirMasque.de("255081416802538")).isEqualTo("2 ** ** ** *** *** 38");
    }
}
