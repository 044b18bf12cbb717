package fr.cdg62.carriere.nominative;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Échéance de la liste nominative (décret n° 85-643, art. 38)")
class AttenteListeTest {
    @Test
    void laListeEstAttendueDuCdgAvecUnRappelQuatreSemainesAvant() {
        NouvelleEcheance echeance = AttenteListe.echeance(2027, LocalDate.of(2027, 3, 31));

        assertThat(echeance.siren()).isNull();
        assertThat(echeance.objet()).isEqualTo("LISTE_NOMINATIVE:2027");
        assertThat(echeance.date()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(echeance.rappels()).containsExactly(LocalDate.of(2027, 3, 3), LocalDate.of(2027, 3, 31));
        assertThat(echeance.libelle())
                .isEqualTo("Transmettre au préfet la liste nominative des fonctionnaires au 1er janvier 2027");
    }
}
