package fr.cdg62.socle.travaux;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The lease of a work: one minute, renewed by who holds it, lost at the end. */
class TravailTest {
    private static final Instant DEPART = Instant.parse("2026-11-23T10:00:00Z");

    /** A work like any other. */
    private static final class Essai extends Travail {}

    private static Essai ouvert() {
        Essai travail = new Essai();
        travail.ouvrir();
        return travail;
    }

    @Test
    void unTravailQuiNEstPasEnCoursNeSePrendPas() {
        assertThat(new Essai().prendre("une", DEPART)).isFalse();
    }

    @Test
    void uneSeuleInstanceLeTientPendantUneMinute() {
        Essai travail = ouvert();
        assertThat(travail.prendre("une", DEPART)).isTrue();
        assertThat(travail.prendre("autre", DEPART.plusSeconds(59))).isFalse();
        assertThat(travail.prendre("une", DEPART.plusSeconds(59))).isFalse();
        assertThat(travail.prendre("autre", DEPART.plusSeconds(60))).isTrue();
    }

    @Test
    void plusieursTravauxDontAucunNEstUniqueSeTiennentEnsemble() {
        Essai premier = new Essai();
        Essai second = new Essai();
        premier.tenir("une", DEPART);
        second.tenir("autre", DEPART);
        assertThat(premier.enCours()).isFalse();
        assertThat(second.enCours()).isFalse();
        assertThat(premier.estLibre(DEPART.plusSeconds(59))).isFalse();
        assertThat(premier.estLibre(DEPART.plusSeconds(60))).isTrue();
    }

    @Test
    void unTravailQuePersonneNATenuEstLibre() {
        assertThat(new Essai().estLibre(DEPART)).isTrue();
    }

    @Test
    void celuiQuiLeTientLeGardeTantQuIlAvance() {
        Essai travail = ouvert();
        travail.prendre("une", DEPART);
        travail.renouveler("une", DEPART.plusSeconds(30));
        assertThat(travail.prendre("autre", DEPART.plusSeconds(89))).isFalse();
        assertThat(travail.prendre("autre", DEPART.plusSeconds(90))).isTrue();
    }

    @Test
    void uneInstanceQuiRevientTropTardSArrete() {
        Essai travail = ouvert();
        travail.prendre(DEPART);
        assertThat(travail.estTenuIci()).isTrue();
        travail.prendre("autre", DEPART.plusSeconds(61));
        assertThat(travail.estTenuIci()).isFalse();
    }

    @Test
    void fermeIlNEstPlusTenuPuisSeRouvre() {
        Essai travail = ouvert();
        travail.prendre(DEPART);
        travail.fermer();
        assertThat(travail.enCours()).isFalse();
        assertThat(travail.estTenuIci()).isFalse();
        travail.ouvrir();
        assertThat(travail.prendre("autre", DEPART.plusSeconds(1))).isTrue();
    }
}
