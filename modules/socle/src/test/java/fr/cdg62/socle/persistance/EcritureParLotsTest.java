package fr.cdg62.socle.persistance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EcritureParLotsTest {
    @Test
    void lOrdreSqlEcritPlusieursLignesEtMetAJour() {
        assertThat(EcritureParLots.dans("t", "a", "b").ouMettreAJour("b").sql(2))
                .isEqualTo("INSERT INTO t (id, version, cree_le, a, b) VALUES"
                        + " (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), ?, ?),"
                        + " (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), ?, ?)"
                        + " ON DUPLICATE KEY UPDATE version = version + 1, b = VALUES(b)");
    }
}
