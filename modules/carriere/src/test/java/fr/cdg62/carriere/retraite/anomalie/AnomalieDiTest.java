package fr.cdg62.carriere.retraite.anomalie;

import static fr.cdg62.carriere.api.retraite.anomalie.EtatAnomalieDi.AFFECTEE;
import static fr.cdg62.carriere.api.retraite.anomalie.EtatAnomalieDi.CORRIGEE;
import static fr.cdg62.carriere.api.retraite.anomalie.EtatAnomalieDi.LEVEE;
import static fr.cdg62.carriere.api.retraite.anomalie.EtatAnomalieDi.RELANCE;
import static fr.cdg62.carriere.api.retraite.anomalie.EtatAnomalieDi.SIGNALEE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.retraite.anomalie.EtatAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.EvenementAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.NatureAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.NouvelleAnomalieDi;
import fr.cdg62.carriere.retraite.reglage.ReglesLivrees;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Anomalies of declarations: the retenue by hand, 11,10 % to the cent with a cent of tolerance, and their life. */
@DisplayName("Anomalies des déclarations individuelles")
class AnomalieDiTest {
    private static final Predicate<String> CDG = Roles.CDG_CARRIERE::equals;
    private static final Predicate<String> RH = Roles.COLLECTIVITE_GESTIONNAIRE::equals;
    private static final LocalDate MOIS = LocalDate.of(2026, 9, 1);

    private static NouvelleAnomalieDi anomalie(NatureAnomalieDi nature, String code, String libelle, String retenue) {
        return new NouvelleAnomalieDi(
                1L,
                MOIS,
                nature,
                code,
                libelle,
                retenue == null ? null : new BigDecimal("1905.12"),
                retenue == null ? null : new BigDecimal(retenue));
    }

    private static ConstatDi constat(NouvelleAnomalieDi nouvelle) {
        return ConstatDi.de(nouvelle, MOIS, ReglesLivrees.toutes());
    }

    private static EtatAnomalieDi apres(EtatAnomalieDi etat, EvenementAnomalieDi evenement, Predicate<String> roles) {
        return MachineAnomalieDi.MACHINE.appliquer(etat, evenement, roles);
    }

    /** 1 905,12 × 11,10 % = 211,468… = 211,47. */
    @ParameterizedTest(name = "{0} € déclarés")
    @ValueSource(strings = {"211.46", "211.47", "211.48"})
    void uneRetenueJusteAUnCentimePresNEstPasUneAnomalie(String retenue) {
        DemandeRefusee refus = Refus.de(() -> constat(anomalie(NatureAnomalieDi.RETENUE, null, null, retenue)));
        assertThat(refus.code()).isEqualTo(CodeProbleme.DI_SANS_ANOMALIE);
        assertThat(refus.champ()).isEqualTo("retenue");
    }

    @ParameterizedTest(name = "{0} € déclarés")
    @ValueSource(strings = {"211.45", "211.49"})
    void auDelaDUnCentimeLeCalculDitLEcart(String retenue) {
        ConstatDi constat = constat(anomalie(NatureAnomalieDi.RETENUE, null, null, retenue));
        assertThat(constat.code()).isEqualTo("E401");
        assertThat(constat.texte().replaceAll("[\\u00a0\\u202f]", " "))
                .isEqualTo(
                        "1 905,12 € × 11,1 %% = 211,47 €, arrondi au centime ; retenue déclarée : %s € ; écart : 0,02 €."
                                .formatted(retenue.replace('.', ',')));
        assertThat(constat.source()).contains("COTISA");
    }

    @Test
    void unMoisAbsentEtUneAutreAnomaliePortentLeurCode() {
        assertThat(constat(anomalie(NatureAnomalieDi.MOIS_ABSENT, null, null, null))
                        .code())
                .isEqualTo("E402");
        assertThat(constat(anomalie(NatureAnomalieDi.AUTRE, "UR_ANO_12", "Grade inconnu", null)))
                .isEqualTo(new ConstatDi("UR_ANO_12", "Grade inconnu", ""));
        assertThat(Refus.de(() -> constat(anomalie(NatureAnomalieDi.AUTRE, null, "Grade inconnu", null)))
                        .champ())
                .isEqualTo("code");
        assertThat(Refus.de(() -> constat(anomalie(NatureAnomalieDi.RETENUE, null, null, null)))
                        .champ())
                .isEqualTo("traitement");
    }

    @Test
    void deSignaleeALevee() {
        assertThat(apres(SIGNALEE, EvenementAnomalieDi.AFFECTER, CDG)).isEqualTo(AFFECTEE);
        assertThat(apres(AFFECTEE, EvenementAnomalieDi.CORRIGER, RH)).isEqualTo(CORRIGEE);
        assertThat(apres(CORRIGEE, EvenementAnomalieDi.LEVER, CDG)).isEqualTo(LEVEE);
        assertThat(MachineAnomalieDi.MACHINE.depuis(LEVEE)).isEmpty();
    }

    @Test
    void sansCorrectionLEmployeurEstRelanceEtCorrigeEncore() {
        for (EtatAnomalieDi relancable : new EtatAnomalieDi[] {AFFECTEE, CORRIGEE, RELANCE}) {
            assertThat(apres(relancable, EvenementAnomalieDi.RELANCER, CDG)).isEqualTo(RELANCE);
        }
        assertThat(apres(RELANCE, EvenementAnomalieDi.CORRIGER, RH)).isEqualTo(CORRIGEE);
    }

    @Test
    void lEmployeurCorrigeMaisNeLeveNiNAffecte() {
        assertThat(MachineAnomalieDi.MACHINE.possibles(SIGNALEE, RH)).isEmpty();
        assertThat(MachineAnomalieDi.MACHINE.possibles(AFFECTEE, RH)).containsExactly(EvenementAnomalieDi.CORRIGER);
        assertThat(Refus.de(() -> apres(CORRIGEE, EvenementAnomalieDi.LEVER, RH))
                        .code())
                .isEqualTo(CodeProbleme.SEC_HABILITATION);
        assertThat(MachineAnomalieDi.MACHINE.possibles(AFFECTEE, CDG)).containsExactly(EvenementAnomalieDi.RELANCER);
    }
}
