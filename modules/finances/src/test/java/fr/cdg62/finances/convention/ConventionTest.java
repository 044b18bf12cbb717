package fr.cdg62.finances.convention;

import static fr.cdg62.finances.EssaiMachine.refus;
import static fr.cdg62.finances.api.convention.EtatConvention.ACTIVE;
import static fr.cdg62.finances.api.convention.EtatConvention.AVENANT;
import static fr.cdg62.finances.api.convention.EtatConvention.DELIBEREE;
import static fr.cdg62.finances.api.convention.EtatConvention.ECHUE;
import static fr.cdg62.finances.api.convention.EtatConvention.PROPOSEE;
import static fr.cdg62.finances.api.convention.EtatConvention.RESILIEE;
import static fr.cdg62.finances.api.convention.EtatConvention.SIGNEE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.finances.EssaiMachine;
import fr.cdg62.finances.api.convention.Avenant;
import fr.cdg62.finances.api.convention.Deliberation;
import fr.cdg62.finances.api.convention.EtatConvention;
import fr.cdg62.finances.api.convention.EvenementConvention;
import fr.cdg62.finances.api.convention.NouvelleConvention;
import fr.cdg62.finances.api.convention.signature.Partie;
import fr.cdg62.finances.api.convention.signature.Signature;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ConventionTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 23);
    private static final LocalDate EFFET = LocalDate.of(2026, 12, 1);
    private static final LocalDate FIN = LocalDate.of(2027, 11, 30);
    private static final Deliberation DELIBERATION = new Deliberation("2026-11-07", JOUR);
    private static final Predicate<String> CDG = Roles.CDG_FINANCES::equals;
    private static final Predicate<String> PRESIDENT = Roles.CDG_SIGNATAIRE::equals;
    private static final Predicate<String> MAIRE = Roles.COLLECTIVITE_SIGNATAIRE::equals;
    private static final Predicate<String> PARTENAIRE = Roles.PARTENAIRE::equals;

    @Test
    void laMachineAExactementCesTransitions() {
        EssaiMachine.exactement(
                MachineConvention.MACHINE,
                EtatConvention.class,
                EvenementConvention.class,
                Map.of(
                        "BROUILLON PROPOSER", PROPOSEE,
                        "PROPOSEE DELIBERER", DELIBEREE,
                        "DELIBEREE SIGNER", DELIBEREE,
                        "DELIBEREE COMPLETER_SIGNATURES", SIGNEE,
                        "SIGNEE ACTIVER", ACTIVE,
                        "ACTIVE OUVRIR_AVENANT", AVENANT,
                        "AVENANT CONCLURE_AVENANT", ACTIVE,
                        "ACTIVE RESILIER", RESILIEE,
                        "AVENANT RESILIER", RESILIEE,
                        "ACTIVE ECHOIR", ECHUE));
    }

    @Test
    void deuxSignaturesSuffisentOrdinairement() {
        Convention convention = deliberee("ARCHIVAGE", false);

        assertThat(convention.signer(par(Partie.CDG), JOUR, PRESIDENT)).isFalse();
        assertThat(convention.etatAu(JOUR)).isEqualTo(DELIBEREE);
        assertThat(convention.signaturesAttendues()).containsExactly(Partie.COLLECTIVITE);
        assertThat(convention.signer(par(Partie.COLLECTIVITE), JOUR, MAIRE)).isTrue();
        assertThat(convention.etatAu(JOUR)).isEqualTo(SIGNEE);
    }

    @Test
    void laSecurisationDesDonneesEnDemandeTrois() {
        Convention convention = deliberee("SECU_DATA", false);
        convention.signer(par(Partie.COLLECTIVITE), JOUR, MAIRE);
        convention.signer(par(Partie.CDG), JOUR, PRESIDENT);

        refus(() -> convention.activer(JOUR, CDG), CodeProbleme.ETAT_TRANSITION_INTERDITE, null);
        assertThat(convention.signaturesAttendues()).containsExactly(Partie.FIBRE_NUMERIQUE);
        assertThat(convention.signer(par(Partie.FIBRE_NUMERIQUE), JOUR, PARTENAIRE))
                .isTrue();
        assertThat(convention.etatAu(JOUR)).isEqualTo(SIGNEE);
    }

    @Test
    void chacunSignePourSoiUneFois() {
        Convention convention = deliberee("ARCHIVAGE", false);

        refus(
                () -> convention.signer(par(Partie.COLLECTIVITE), JOUR, PRESIDENT),
                CodeProbleme.SEC_HABILITATION,
                "partie");
        refus(
                () -> convention.signer(par(Partie.FIBRE_NUMERIQUE), JOUR, PARTENAIRE),
                CodeProbleme.SAISIE_INVALIDE,
                "partie");
        convention.signer(par(Partie.CDG), JOUR, PRESIDENT);
        refus(() -> convention.signer(par(Partie.CDG), JOUR, PRESIDENT), CodeProbleme.SAISIE_INVALIDE, "partie");
    }

    @Test
    void laSignatureNePrecedePasLaDeliberation() {
        Convention convention = deliberee("ARCHIVAGE", false);
        Signature veille = new Signature(Partie.CDG, "A. Dubois", "président", JOUR.minusDays(1));
        Signature lendemain = new Signature(Partie.CDG, "A. Dubois", "président", JOUR.plusDays(1));

        refus(() -> convention.signer(veille, JOUR, PRESIDENT), CodeProbleme.SAISIE_INVALIDE, "date");
        refus(() -> convention.signer(lendemain, JOUR, PRESIDENT), CodeProbleme.SAISIE_INVALIDE, "date");
        assertThat(convention.signatures()).isEmpty();
    }

    @Test
    void pasDeSignatureAvantDeliberation() {
        Convention convention = proposee("ARCHIVAGE", false);

        refus(() -> convention.signer(par(Partie.CDG), JOUR, PRESIDENT), CodeProbleme.ETAT_TRANSITION_INTERDITE, null);
        refus(
                () -> convention.deliberer(new Deliberation("2026-12", JOUR.plusDays(1)), JOUR, MAIRE),
                CodeProbleme.SAISIE_INVALIDE,
                "deliberation.date");
        refus(
                () -> convention.deliberer(new Deliberation(" ", JOUR), JOUR, MAIRE),
                CodeProbleme.SAISIE_INVALIDE,
                "deliberation.reference");
        refus(() -> convention.deliberer(DELIBERATION, JOUR, CDG), CodeProbleme.SEC_HABILITATION, null);
    }

    @Test
    void elleNeCouvreRienAvantDEtreActiveNiHorsDeSaPeriode() {
        Convention convention = signee(false);

        assertThat(convention.couvre(EFFET)).isFalse();
        convention.activer(JOUR, CDG);
        assertThat(convention.couvre(EFFET.minusDays(1))).isFalse();
        assertThat(convention.couvre(EFFET)).isTrue();
        assertThat(convention.couvre(FIN)).isTrue();
        assertThat(convention.couvre(FIN.plusDays(1))).isFalse();
    }

    @Test
    void sansTaciteReconductionElleEchoitLeLendemainDuDernierJour() {
        Convention convention = signee(false);
        convention.activer(JOUR, CDG);

        assertThat(convention.etatAu(FIN)).isEqualTo(ACTIVE);
        assertThat(convention.etatAu(FIN.plusDays(1))).isEqualTo(ECHUE);
        refus(
                () -> convention.resilier(FIN, "motif", FIN.plusDays(1), MAIRE),
                CodeProbleme.ETAT_TRANSITION_INTERDITE,
                null);
        convention.constaterEcheance(FIN.plusDays(1));
        assertThat(convention.etat()).isEqualTo(ECHUE);
        assertThat(convention.couvre(FIN)).isTrue();
    }

    @Test
    void laTaciteReconductionLaProlongeDAutant() {
        Convention convention = signee(true);
        convention.activer(JOUR, CDG);

        assertThat(convention.etatAu(FIN.plusYears(3))).isEqualTo(ACTIVE);
        assertThat(convention.couvre(FIN.plusYears(3))).isTrue();
        assertThat(convention.terme().finDuTerme(FIN)).isEqualTo(FIN);
        assertThat(convention.terme().finDuTerme(FIN.plusDays(1))).isEqualTo(FIN.plusYears(1));
    }

    @Test
    void resilieeElleCouvreJusquASonDernierJour() {
        Convention convention = signee(true);
        convention.activer(JOUR, CDG);

        refus(
                () -> convention.resilier(EFFET.minusDays(1), "motif", JOUR, MAIRE),
                CodeProbleme.SAISIE_INVALIDE,
                "dernierJour");
        convention.resilier(FIN, "Service repris en régie", JOUR, MAIRE);
        assertThat(convention.etatAu(JOUR)).isEqualTo(RESILIEE);
        assertThat(convention.couvre(FIN)).isTrue();
        assertThat(convention.couvre(FIN.plusDays(1))).isFalse();
    }

    @Test
    void unAvenantChangeLaDureeUneFoisDelibere() {
        Convention convention = signee(false);
        convention.activer(JOUR, CDG);
        convention.ouvrirAvenant(new Avenant(0, "Deux ans de plus", EFFET, 36, null, null, null), JOUR, CDG);

        assertThat(convention.etatAu(JOUR)).isEqualTo(AVENANT);
        assertThat(convention.couvre(EFFET)).isTrue();
        assertThat(convention.periode().fin()).isEqualTo(FIN);
        convention.conclureAvenant(DELIBERATION, JOUR, CDG);
        assertThat(convention.etatAu(JOUR)).isEqualTo(ACTIVE);
        assertThat(convention.periode().fin()).isEqualTo(FIN.plusYears(2));
        assertThat(convention.avenants()).singleElement().satisfies(avenant -> {
            assertThat(avenant.numero()).isEqualTo(1);
            assertThat(avenant.deliberation()).isEqualTo(DELIBERATION);
        });
    }

    @Test
    void unAvenantPrendEffetPendantLaConvention() {
        Convention convention = signee(false);
        convention.activer(JOUR, CDG);

        refus(
                () -> convention.ouvrirAvenant(
                        new Avenant(0, "Trop tard", FIN.plusDays(1), null, null, null, null), JOUR, CDG),
                CodeProbleme.SAISIE_INVALIDE,
                "dateEffet");
        refus(
                () -> convention.ouvrirAvenant(new Avenant(0, "Trop court", FIN, 6, null, null, null), JOUR, CDG),
                CodeProbleme.SAISIE_INVALIDE,
                "dureeMois");
    }

    private static Convention signee(boolean tacite) {
        Convention convention = deliberee("ARCHIVAGE", tacite);
        convention.signer(par(Partie.COLLECTIVITE), JOUR, MAIRE);
        convention.signer(par(Partie.CDG), JOUR, PRESIDENT);
        return convention;
    }

    private static Convention deliberee(String mission, boolean tacite) {
        Convention convention = proposee(mission, tacite);
        convention.deliberer(DELIBERATION, JOUR, MAIRE);
        return convention;
    }

    private static Convention proposee(String mission, boolean tacite) {
        Convention convention = new Convention(
                new NouvelleConvention("216200014", mission, "Objet", null, EFFET, 12, tacite, false, List.of()),
                mission,
                JOUR);
        convention.proposer("CONV-2026-00001", JOUR, CDG);
        return convention;
    }

    private static Signature par(Partie partie) {
        return new Signature(partie, "A. Dubois", "autorité", JOUR);
    }
}
