package fr.cdg62.extranet.appel.lecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LectureTest {

    /** Parameters as a resource declares them. */
    @SuppressWarnings("unused") // read by reflection
    private interface Ressource {
        void lister(
                @QueryParam("go") Integer go,
                @QueryParam("page") int page,
                @QueryParam("rang") long rang,
                @QueryParam("du") LocalDate du,
                @QueryParam("regime") RegimeAffiliation regime,
                @PathParam("id") long id);
    }

    @ParameterizedTest
    @CsvSource({
        "0, go, x, « x » n'est pas un nombre entier.",
        "0, go, 1e3, « 1e3 » n'est pas un nombre entier.",
        "1, page, 2147483648, « 2147483648 » n'est pas un nombre entier.",
        "2, rang, 1.5, « 1.5 » n'est pas un nombre entier.",
        "3, du, 2026-02-30, '« 2026-02-30 » n''est pas une date, par exemple 2026-01-31.'"
    })
    void nommeLeParametreIllisible(int rang, String champ, String texte, String message) {
        DemandeRefusee refus =
                catchThrowableOfType(DemandeRefusee.class, () -> lecture(rang).fromString(texte));
        assertThat(refus.code()).isEqualTo(CodeProbleme.SAISIE_INVALIDE);
        assertThat(refus.champ()).isEqualTo(champ);
        assertThat(refus).hasMessage(message);
    }

    @Test
    void uneValeurHorsDeLaListeEstRefuseeAvecLaListe() {
        DemandeRefusee refus =
                catchThrowableOfType(DemandeRefusee.class, () -> lecture(4).fromString("ADHERENT"));
        assertThat(refus.champ()).isEqualTo("regime");
        assertThat(refus)
                .hasMessage("« ADHERENT » n'est pas admis. Valeurs possibles : AFFILIE_OBLIGATOIRE, AFFILIE_VOLONTAIRE,"
                        + " SOCLE_COMMUN, NON_AFFILIE.");
    }

    @Test
    void litCeQuiEstLisible() {
        assertThat(lecture(0).fromString(" 76 ")).isEqualTo(76);
        assertThat(lecture(2).fromString("-5")).isEqualTo(-5L);
        assertThat(lecture(3).fromString("2026-01-31")).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(lecture(4).fromString("SOCLE_COMMUN")).isEqualTo(RegimeAffiliation.SOCLE_COMMUN);
        assertThat(lecture(0).fromString(" ")).isNull();
    }

    /** In a path, a number that is none is an address that does not exist. */
    @Test
    void leCheminResteAuConteneur() {
        assertThat(lecture(5)).isNull();
    }

    private static ParamConverter<?> lecture(int rang) {
        Method lister = Ressource.class.getDeclaredMethods()[0];
        Class<?> type = lister.getParameterTypes()[rang];
        Annotation[] annotations = lister.getParameterAnnotations()[rang];
        return Stream.of(new Nombres(), new Dates(), new Enumerations())
                .map(fournisseur -> fournisseur.<Object>getConverter(boite(type), type, annotations))
                .filter(lecture -> lecture != null)
                .findFirst()
                .orElse(null);
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> boite(Class<?> type) {
        return (Class<Object>) type;
    }
}
