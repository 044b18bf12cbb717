package fr.cdg62.extranet.appel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.referentiel.api.echange.DemandeRejouable;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import org.junit.jupiter.api.Test;

class ClesEnCoursTest {

    private final ClesEnCours enCours = new ClesEnCours();

    private static DemandeRejouable demande(String emetteur, String cle, char empreinte) {
        return new DemandeRejouable(
                "REST:devis", emetteur, cle, String.valueOf(empreinte).repeat(64));
    }

    /** Whatever its body: only the one that runs knows it. */
    @Test
    void laMemeCleEstRefuseeTantQueLaPremiereDure() {
        String premiere = enCours.executer(demande("arras", "c1", 'a'), () -> {
            DemandeRefusee refus = catchThrowableOfType(
                    DemandeRefusee.class, () -> enCours.executer(demande("arras", "c1", 'b'), () -> "double"));
            assertThat(refus.code()).isEqualTo(CodeProbleme.DEMANDE_EN_COURS);
            return "faite";
        });

        assertThat(premiere).isEqualTo("faite");
        assertThat(enCours.executer(demande("arras", "c1", 'a'), () -> "ensuite"))
                .isEqualTo("ensuite");
    }

    @Test
    void uneAutreCleOuUnAutreEmetteurPassent() {
        assertThat(enCours.executer(
                        demande("arras", "c1", 'a'),
                        () -> enCours.executer(demande("arras", "c2", 'a'), () -> "autre clé")
                                + enCours.executer(demande("maire", "c1", 'a'), () -> ", autre émetteur")))
                .isEqualTo("autre clé, autre émetteur");
    }

    @Test
    void unEchecLibereLaCle() {
        assertThatIllegalStateException()
                .isThrownBy(() -> enCours.executer(demande("arras", "c1", 'a'), () -> {
                    throw new IllegalStateException("panne");
                }));

        assertThat(enCours.executer(demande("arras", "c1", 'a'), () -> "reprise"))
                .isEqualTo("reprise");
    }
}
