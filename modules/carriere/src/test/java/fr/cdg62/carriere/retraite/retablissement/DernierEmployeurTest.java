package fr.cdg62.carriere.retraite.retablissement;

import static fr.cdg62.carriere.chronologie.Faits.heures;
import static fr.cdg62.carriere.chronologie.Faits.le;
import static fr.cdg62.carriere.chronologie.Faits.statut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.carriere.retraite.CarriereConnue;
import fr.cdg62.carriere.retraite.reglage.ReglesLivrees;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.carriere.retraite.services.DecompteServices;
import fr.cdg62.carriere.retraite.services.EnfantsAgent;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Only the last employer asks for a rétablissement (§ 3.0): here Ablain, which paid the agent until 30 June 2026. */
@DisplayName("Dernier employeur d'un rétablissement")
class DernierEmployeurTest {
    private static final ReglesRetraite REGLES = ReglesLivrees.toutes();
    private static final String ABLAIN = "216200014";
    private static final String ARRAS = "216200410";
    private static final String RADIATION = "2026-07-01";
    private static final CarriereConnue SIENNE = carriere(ABLAIN, statut("2025-07-01", Statut.TITULAIRE));

    private static CarriereConnue carriere(String siren, Fait... faits) {
        return new CarriereConnue(siren, true, Chronologie.de(List.of(faits)));
    }

    private static CarriereConnue titulaireAArras(String du, String au) {
        return carriere(ARRAS, Fait.entre(le(du), le(au), new Valeur.DeStatut(Statut.TITULAIRE)));
    }

    private static void exiger(CarriereConnue... carrieres) {
        List<CarriereConnue> toutes = List.of(carrieres);
        new DernierEmployeur(ABLAIN, toutes, le(RADIATION).minusDays(1))
                .exiger(
                        DecompteServices.avant(
                                le(RADIATION),
                                toutes.stream().map(CarriereConnue::chronologie).toList(),
                                REGLES,
                                EnfantsAgent.INCONNUS),
                        REGLES,
                        le("2026-12-01"));
    }

    private static DemandeRefusee refus(CarriereConnue... carrieres) {
        DemandeRefusee refus = Refus.de(() -> exiger(carrieres));
        assertThat(refus.code()).isEqualTo(CodeProbleme.RTB_EMPLOYEUR);
        assertThat(refus.getMessage()).doesNotContain(ARRAS);
        return refus;
    }

    /** Alone, after another, or with another until the same day: the last one or one of them. */
    @Test
    void celuiQuiEmployaitEnDernierDemande() {
        assertThatCode(() -> exiger(SIENNE)).doesNotThrowAnyException();
        assertThatCode(() -> exiger(SIENNE, titulaireAArras("2025-01-01", "2025-06-30")))
                .doesNotThrowAnyException();
        assertThatCode(() -> exiger(SIENNE, titulaireAArras("2025-09-01", "2026-06-30")))
                .doesNotThrowAnyException();
    }

    /** Ablain ended in 2025, Arras had the agent until June 2026. */
    @Test
    void unEmployeurQuitteAvantUnAutreNeDemandePas() {
        CarriereConnue ancienne =
                carriere(ABLAIN, Fait.entre(le("2025-01-01"), le("2025-06-30"), new Valeur.DeStatut(Statut.TITULAIRE)));
        assertThat(refus(ancienne, titulaireAArras("2025-07-01", "2026-06-30")).getMessage())
                .contains("ceux d'un autre employeur");
    }

    /** Still at Arras after Ablain, or there again three months later: he did not leave the CNRACL. */
    @Test
    void unAgentQueLaCnraclAffilieEncoreNEstPasRetabli() {
        assertThat(refus(SIENNE, carriere(ARRAS, statut("2025-09-01", Statut.TITULAIRE)))
                        .getMessage())
                .contains("après ce jour");
        assertThat(refus(SIENNE, carriere(ARRAS, statut("2026-10-01", Statut.STAGIAIRE)))
                        .getMessage())
                .contains("après ce jour");
    }

    /** A contract, and ten hours a week, are not of the CNRACL (28 hours, § 3.0); twice fourteen were while they lasted. */
    @Test
    void ceQuiNEstPasDeLaCnraclNeComptePas() {
        assertThatCode(() -> exiger(SIENNE, carriere(ARRAS, statut("2025-09-01", Statut.CONTRACTUEL))))
                .doesNotThrowAnyException();
        assertThatCode(() -> exiger(
                        SIENNE, carriere(ARRAS, statut("2026-07-01", Statut.TITULAIRE), heures("2026-07-01", 10))))
                .doesNotThrowAnyException();
        assertThatCode(() -> exiger(
                        carriere(ABLAIN, statut("2025-07-01", Statut.TITULAIRE), heures("2025-07-01", 14)),
                        carriere(ARRAS, statut("2025-07-01", Statut.TITULAIRE), heures("2025-07-01", 14))))
                .doesNotThrowAnyException();
    }

    /** The career moved to Ablain in August by mutation: on 30 June Arras was the employer. */
    @Test
    void lEmployeurEstCeluiDuDernierJourPaye() {
        CarriereConnue mutee = carriere(
                ABLAIN,
                statut("2025-07-01", Statut.TITULAIRE),
                Fait.depuis(le("2025-07-01"), new Valeur.DEmploi(ARRAS, "P1", true)),
                Fait.depuis(le("2026-08-01"), new Valeur.DEmploi(ABLAIN, "P2", true)));
        assertThat(refus(mutee).getMessage()).contains("ceux d'un autre employeur");
    }
}
