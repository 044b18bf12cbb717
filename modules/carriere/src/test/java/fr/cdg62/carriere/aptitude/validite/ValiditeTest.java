package fr.cdg62.carriere.aptitude.validite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The examples of § 2.5 of the specification (L1 to L6), and the law that always holds: four years plus the suspensions. */
class ValiditeTest {

    private static final LocalDate LISTE = LocalDate.parse("2024-01-15");
    private static final RegleValidite LARGE = new RegleValidite(2, 1, 2, 1, false, "CGFP, art. L325-39");
    private static final RegleValidite STRICTE = new RegleValidite(2, 1, 2, 1, true, "CGFP, art. L325-39");
    private static final Periode MATERNITE = periode("2025-03-01", "2025-06-20");

    @Test
    @DisplayName("L1 : liste du 15/01/2024, terme au 14/01/2026")
    void dureDeuxAns() {
        assertThat(liste(0).terme()).contains(LocalDate.parse("2026-01-14"));
        assertThat(liste(0).vivante(LocalDate.parse("2026-01-14"))).isTrue();
        assertThat(liste(0).vivante(LocalDate.parse("2026-01-15"))).isFalse();
    }

    @Test
    void dureQuatreAnsAuPlus() {
        assertThat(liste(1).terme()).contains(LocalDate.parse("2027-01-14"));
        assertThat(liste(2).terme()).contains(LocalDate.parse("2028-01-14"));
    }

    @Test
    @DisplayName("L2 : demande du 20/12/2025 admise")
    void admetLaDemandeDuDernierMois() {
        assertThat(liste(0).demander(LocalDate.parse("2025-12-20"))).isEmpty();
        assertThat(liste(0).demander(LocalDate.parse("2025-12-14"))).isEmpty();
        assertThat(liste(0).demander(LocalDate.parse("2026-01-14"))).isEmpty();
    }

    @Test
    @DisplayName("L3 : demande du 10/12/2025 trop précoce, avertissement")
    void signaleLaDemandeTropPrecoce() {
        assertThat(liste(0).demander(LocalDate.parse("2025-12-10")))
                .contains(
                        "La demande reçue le 10/12/2025 est antérieure à la période de demande, ouverte le 14/12/2025.");
        assertThat(liste(0).demander(LocalDate.parse("2025-12-13"))).isPresent();
    }

    @Test
    void refuseLaDemandeTropPrecoceALaLectureStricte() {
        Validite stricte = new Validite(LISTE, 0, List.of(), null, STRICTE);
        refuse(
                () -> stricte.demander(LocalDate.parse("2025-12-10")),
                CodeProbleme.APTITUDE_DELAI,
                "La demande reçue le 10/12/2025 est antérieure à la période de demande, ouverte le 14/12/2025.");
        assertThat(stricte.demander(LocalDate.parse("2025-12-20"))).isEmpty();
    }

    @Test
    @DisplayName("L4 : demande du 20/01/2026 refusée")
    void refuseLaDemandeTardive() {
        refuse(
                () -> liste(0).demander(LocalDate.parse("2026-01-20")),
                CodeProbleme.APTITUDE_DELAI,
                "La demande a été reçue le 20/01/2026, après le terme de l'inscription (14/01/2026).");
    }

    @Test
    @DisplayName("L6 : pas de cinquième année")
    void refuseUneCinquiemeAnnee() {
        refuse(
                () -> liste(2).demander(LocalDate.parse("2027-12-20")),
                CodeProbleme.APTITUDE_DUREE_MAXIMALE,
                "L'inscription a déjà duré 4 ans, hors suspensions : elle n'est plus renouvelable.");
    }

    /** Sixteen weeks of maternity leave in 2025: 112 days. */
    @Test
    @DisplayName("L5 : maternité de 112 jours en 2025, terme au 06/05/2026")
    void laMaterniteReporteLeTermeDAutant() {
        Validite suspendue = new Validite(LISTE, 0, List.of(MATERNITE), null, LARGE);
        assertThat(suspendue.terme()).contains(LocalDate.parse("2026-05-06"));
        assertThat(suspendue.suspendue(LocalDate.parse("2025-04-01"))).isTrue();
        assertThat(suspendue.suspendue(LocalDate.parse("2025-06-21"))).isFalse();
        assertThat(suspendue.demander(LocalDate.parse("2026-04-10"))).isEmpty();
        assertThat(suspendue.trace().etapes())
                .extracting("calcul")
                .contains("2 ans à compter du 15/01/2024", "du 01/03/2025 au 20/06/2025 : 112 jours");
    }

    @Test
    void deuxSuspensionsLeMemeJourNeComptentQuUneFois() {
        Validite deux =
                new Validite(LISTE, 0, List.of(MATERNITE, periode("2025-06-11", "2025-06-30"), MATERNITE), null, LARGE);
        assertThat(deux.terme()).contains(LocalDate.parse("2026-05-16"));
    }

    @Test
    void uneSuspensionPosterieureAuTermeNeRanimePas() {
        assertThat(new Validite(LISTE, 0, List.of(periode("2026-01-15", "2026-03-31")), null, LARGE).terme())
                .contains(LocalDate.parse("2026-01-14"));
    }

    @Test
    void unMandatEnCoursLaisseLeTermeInconnu() {
        Validite elu = new Validite(LISTE, 0, List.of(Periode.depuis(LocalDate.parse("2026-01-10"))), null, LARGE);
        assertThat(elu.terme()).isEmpty();
        assertThat(elu.vivante(LocalDate.parse("2031-01-01"))).isTrue();
        assertThat(elu.demander(LocalDate.parse("2031-01-01"))).isEmpty();
        assertThat(elu.trace().etapes()).last().extracting("resultat").isEqualTo("non connu : suspension en cours");
    }

    @Test
    void sansConcoursLeTermeVaJusquALaListeSuivante() {
        LocalDate suivante = LocalDate.parse("2026-09-30");
        assertThat(new Validite(LISTE, 0, List.of(), suivante, LARGE).terme()).contains(suivante);
        assertThat(new Validite(LISTE, 0, List.of(), LocalDate.parse("2025-09-30"), LARGE).terme())
                .contains(LocalDate.parse("2026-01-14"));
    }

    /** Counts the days one by one: the clock runs four years of days, the suspended ones apart. */
    @Property(tries = 300)
    void vitQuatreAnsPlusSesSuspensions(
            @ForAll @Size(max = 5) List<@IntRange(max = 1500) Integer> debuts,
            @ForAll @Size(min = 5, max = 5) List<@IntRange(max = 200) Integer> durees,
            @ForAll @IntRange(max = 2) int renouvellements) {
        List<Periode> suspensions = new ArrayList<>();
        for (int i = 0; i < debuts.size(); i++) {
            LocalDate debut = LISTE.plusDays(debuts.get(i) - 100L);
            suspensions.add(Periode.entre(debut, debut.plusDays(durees.get(i))));
        }
        long duree = LISTE.until(LISTE.plusYears(2L + renouvellements), ChronoUnit.DAYS);
        LocalDate jour = LISTE;
        for (long ecoules = 0; ecoules < duree; jour = jour.plusDays(1)) {
            LocalDate present = jour;
            if (suspensions.stream().noneMatch(suspension -> suspension.contient(present))) {
                ecoules++;
            }
        }
        LocalDate dernierCompte = jour.minusDays(1);
        LocalDate terme = new Validite(LISTE, renouvellements, suspensions, null, LARGE)
                .terme()
                .orElseThrow();
        assertThat(terme).isEqualTo(dernierCompte);
    }

    private static Validite liste(int renouvellements) {
        return new Validite(LISTE, renouvellements, List.of(), null, LARGE);
    }

    private static Periode periode(String debut, String fin) {
        return Periode.entre(LocalDate.parse(debut), LocalDate.parse(fin));
    }

    private static void refuse(ThrowingCallable acte, CodeProbleme code, String message) {
        assertThatThrownBy(acte)
                .isInstanceOf(DemandeRefusee.class)
                .hasMessage(message)
                .extracting("code", "champ")
                .containsExactly(code, "date");
    }
}
