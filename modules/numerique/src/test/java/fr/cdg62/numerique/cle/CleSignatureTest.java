package fr.cdg62.numerique.cle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.numerique.api.cle.Certificat;
import fr.cdg62.numerique.api.cle.EtatCle;
import fr.cdg62.numerique.api.cle.EvenementCle;
import fr.cdg62.numerique.api.cle.NouvelleCle;
import fr.cdg62.numerique.api.cle.PieceIdentite;
import fr.cdg62.numerique.api.cle.Remise;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Specification numérique §1.14: file checked, handed over face to face, active, suspended, revoked or expired. */
class CleSignatureTest {
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 23);
    private static final int TROIS_ANS = 36;
    private static final Predicate<String> CDG = Roles.CDG_NUMERIQUE::equals;
    private static final Predicate<String> MAIRE = Roles.COLLECTIVITE_SIGNATAIRE::equals;
    private static final String EMPREINTE = "a1".repeat(32);

    @Test
    void laMachineAExactementCesTransitions() {
        assertThat(CycleCle.MACHINE.transitions().stream()
                        .map(t -> t.de() + " " + t.evenement() + " " + t.vers())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "DEMANDEE CONTROLER_PIECES PIECES_CONTROLEES",
                        "PIECES_CONTROLEES REMETTRE REMISE_EN_MAIN_PROPRE",
                        "REMISE_EN_MAIN_PROPRE ACTIVER ACTIVE",
                        "ACTIVE SUSPENDRE SUSPENDUE",
                        "SUSPENDUE REACTIVER ACTIVE",
                        "DEMANDEE REVOQUER REVOQUEE",
                        "PIECES_CONTROLEES REVOQUER REVOQUEE",
                        "REMISE_EN_MAIN_PROPRE REVOQUER REVOQUEE",
                        "ACTIVE REVOQUER REVOQUEE",
                        "SUSPENDUE REVOQUER REVOQUEE");
    }

    @Test
    void pasDeRemiseSansControleDesPieces() {
        CleSignature cle = demandee();
        assertThat(refus(() -> cle.remettre(remise(JOUR), JOUR, CDG)).code())
                .isEqualTo(CodeProbleme.ETAT_TRANSITION_INTERDITE);
        assertThat(refus(() -> cle.controlerPieces(JOUR, MAIRE)).code()).isEqualTo(CodeProbleme.SEC_HABILITATION);
    }

    /** Face to face, on an identity document, between the check of the file (20 November) and today (23). */
    @ParameterizedTest
    @CsvSource({
        "2026-11-19, CARTE_IDENTITE, Agent, remise.date",
        "2026-11-24, CARTE_IDENTITE, Agent, remise.date",
        "2026-11-20, , Agent, remise.piece",
        "2026-11-20, PASSEPORT, ' ', remise.remisePar",
    })
    void uneRemiseSeFaitEnFaceAFace(LocalDate date, PieceIdentite piece, String par, String champ) {
        CleSignature cle = demandee();
        cle.controlerPieces(JOUR.minusDays(3), CDG);
        DemandeRefusee refus = refus(() -> cle.remettre(new Remise(date, piece, par), JOUR, CDG));
        assertThat(refus.champ()).isEqualTo(champ);
        assertThat(cle.etatAu(JOUR)).isEqualTo(EtatCle.PIECES_CONTROLEES);
    }

    /** Three years at most: from 23 November 2026, 23 November 2029 is admitted and the 24 refused. */
    @Test
    void unCertificatVautTroisAnsAuPlus() {
        CleSignature refusee = remiseFaite();
        DemandeRefusee refus =
                refus(() -> refusee.activer(certificat(LocalDate.of(2029, 11, 24)), JOUR, TROIS_ANS, CDG));
        assertThat(refus.champ()).isEqualTo("certificat.fin");
        assertThat(refus).hasMessageContaining("23/11/2029");
        refusee.activer(certificat(LocalDate.of(2029, 11, 23)), JOUR, TROIS_ANS, CDG);
        assertThat(refusee.etatAu(JOUR)).isEqualTo(EtatCle.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "XYZ, certificat.serie, ANTS",
        "'', certificat.serie, ANTS",
        "0A1B, certificat.emetteur, ''",
    })
    void unCertificatSeNomme(String serie, String champ, String emetteur) {
        CleSignature cle = remiseFaite();
        Certificat certificat = new Certificat(serie, emetteur, EMPREINTE, JOUR, JOUR.plusYears(1));
        assertThat(refus(() -> cle.activer(certificat, JOUR, TROIS_ANS, CDG)).champ())
                .isEqualTo(champ);
    }

    @Test
    void uneEmpreinteEstUnSha256() {
        CleSignature cle = remiseFaite();
        Certificat courte = new Certificat("0A", "ANTS", EMPREINTE.substring(1), JOUR, JOUR.plusYears(1));
        assertThat(refus(() -> cle.activer(courte, JOUR, TROIS_ANS, CDG)).champ())
                .isEqualTo("certificat.empreinte");
    }

    @Test
    void expireeLeLendemainDeSonDernierJour() {
        CleSignature cle = active(LocalDate.of(2027, 11, 22));
        assertThat(cle.etatAu(LocalDate.of(2027, 11, 22))).isEqualTo(EtatCle.ACTIVE);
        assertThat(cle.etatAu(LocalDate.of(2027, 11, 23))).isEqualTo(EtatCle.EXPIREE);
        assertThat(refus(() -> cle.changer(EvenementCle.REVOQUER, "Perte", LocalDate.of(2027, 11, 23), CDG))
                        .code())
                .isEqualTo(CodeProbleme.ETAT_TRANSITION_INTERDITE);
    }

    @Test
    void suspendueReprendEtRevoqueeNeRevientPas() {
        CleSignature cle = active(JOUR.plusYears(1));
        cle.changer(EvenementCle.SUSPENDRE, "Congé", JOUR, MAIRE);
        cle.changer(EvenementCle.REACTIVER, "Retour", JOUR, MAIRE);
        assertThat(cle.etatAu(JOUR)).isEqualTo(EtatCle.ACTIVE);
        cle.changer(EvenementCle.REVOQUER, "Fin de mandat", JOUR, MAIRE);
        assertThat(cle.compte(JOUR)).isFalse();
        assertThat(refus(() -> cle.changer(EvenementCle.REACTIVER, "Retour", JOUR, CDG))
                        .code())
                .isEqualTo(CodeProbleme.ETAT_TRANSITION_INTERDITE);
    }

    private static CleSignature demandee() {
        return new CleSignature(1, "216200022", new NouvelleCle("Marc Fictif", "Maire", null));
    }

    private static CleSignature remiseFaite() {
        CleSignature cle = demandee();
        cle.controlerPieces(JOUR, CDG);
        cle.remettre(remise(JOUR), JOUR, CDG);
        return cle;
    }

    private static CleSignature active(LocalDate fin) {
        CleSignature cle = remiseFaite();
        cle.activer(certificat(fin), JOUR, TROIS_ANS, CDG);
        return cle;
    }

    private static Remise remise(LocalDate date) {
        return new Remise(date, PieceIdentite.CARTE_IDENTITE, "Agent Fictif");
    }

    private static Certificat certificat(LocalDate fin) {
        return new Certificat("0A1B2C", "ANTS", EMPREINTE, JOUR, fin);
    }

    private static DemandeRefusee refus(Runnable geste) {
        return catchThrowableOfType(DemandeRefusee.class, geste::run);
    }
}
